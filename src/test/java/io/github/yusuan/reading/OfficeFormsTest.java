package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.export.DisclosureWriters;
import io.github.yusuan.export.WriteOptions;
import io.github.yusuan.fixture.OfficeForm;
import io.github.yusuan.fixture.Variant;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of {@code testdata} as web pages, workbooks, text documents and OFD: the same facts but for their places. */
class OfficeFormsTest {
    private static final Set<String> PLACES = Set.of("document_id", "page", "x0", "y0", "x1", "y1", "place");

    @ParameterizedTest
    @CsvSource({
        "WEB_PAGE, FRONT_MATTER, budget-drawn",
        "WORKBOOK, FRONT_MATTER, budget-drawn",
        "TEXT_DOCUMENT, FRONT_MATTER, budget-drawn",
        "OFD, FRONT_MATTER, budget-drawn",
        "WEB_PAGE, FINAL_ACCOUNT_FRONT_MATTER, final-account-drawn",
        "WORKBOOK, FINAL_ACCOUNT_FRONT_MATTER, final-account-drawn",
        "TEXT_DOCUMENT, FINAL_ACCOUNT_FRONT_MATTER, final-account-drawn",
        "OFD, FINAL_ACCOUNT_FRONT_MATTER, final-account-drawn"
    })
    void readsTheFactsOfThePdf(OfficeForm form, Variant variant, String pdf, @TempDir Path out) throws IOException {
        Disclosure read = Yusuan.read(pdf, form.of(variant), ReadOptions.DEFAULT);
        for (var writer : DisclosureWriters.of(WriteOptions.DEFAULT)) {
            writer.write(read, out);
        }

        Path golden = Path.of("testdata", pdf, "golden", "facts.csv");
        assertThat(withoutPlaces(out.resolve("facts.csv"))).containsExactlyElementsOf(withoutPlaces(golden));
    }

    @Test
    void listsTheFilesThatAPageLinksTo(@TempDir Path out) throws IOException {
        byte[] page = "<html><body><p>2026年部门预算公开</p><a href='./P020260101.xls'>附件1：预算表</a></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        Disclosure read = Yusuan.read("page.html", page, ReadOptions.DEFAULT);
        for (var writer : DisclosureWriters.of(WriteOptions.DEFAULT)) {
            writer.write(read, out);
        }

        assertThat(Files.readString(out.resolve("document.json")))
                .containsPattern("\"attachments\"[^\\]]*P020260101.xls");
        assertThat(read.problems())
                .extracting(Problem::message)
                .anyMatch(text -> text.contains("the 1 files that it links to"));
    }

    private static List<List<String>> withoutPlaces(Path facts) throws IOException {
        try (var records = CSVFormat.DEFAULT.parse(new StringReader(Files.readString(facts)))) {
            List<CSVRecord> all = records.getRecords();
            List<String> head = all.get(0).toList();
            return all.stream()
                    .map(record -> head.stream()
                            .filter(column -> !PLACES.contains(column))
                            .map(column -> column + "=" + record.get(head.indexOf(column)))
                            .toList())
                    .toList();
        }
    }
}
