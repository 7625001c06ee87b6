package io.github.yusuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {
    @TempDir
    private Path folder;

    /** The XML of a sheet, from 1. */
    private String sheet(int number, int mostRows, String csv) throws IOException {
        Path file = folder.resolve("facts.csv");
        Files.writeString(file, csv);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(bytes, mostRows)) {
            workbook.add("facts", file);
        }
        Path xlsx = folder.resolve("book.xlsx");
        Files.write(xlsx, bytes.toByteArray());
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            String name = "xl/worksheets/sheet" + number + ".xml";
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void amountsAreNumbersAndAllElseStaysAsItIs() throws IOException {
        String sheet = sheet(1, 10, "amount,a,b,c,d,e,f\n-2604.41,0301,=1+1,12345678901234567,1e5,,@x\n");

        assertThat(sheet).containsPattern("<c r=\"A2\"[^>]*><v>-2604.41</v>");
        for (String text : List.of("B2\" t=\"inlineStr\"", "0301", "=1+1", "12345678901234567", "1e5", "@x")) {
            assertThat(sheet).contains(text);
        }
        assertThat(sheet).as("no formula").doesNotContain("<f>").doesNotContain("r=\"F2\"");
    }

    @Test
    void goesOnInANextSheetWithItsHead() throws IOException {
        String csv = "name\none\ntwo\nthree\n";

        assertThat(sheet(1, 3, csv)).contains("one", "two").doesNotContain("three");
        assertThat(sheet(2, 3, csv)).contains("three").containsPattern("r=\"A1\"");
    }
}
