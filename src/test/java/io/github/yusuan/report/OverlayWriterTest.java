package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.PrintedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Each page with what the reading saw on it, as a drawing of its own. */
class OverlayWriterTest {
    @TempDir
    private Path folder;

    @Test
    void aDrawingForEachPageNumbersItsRows() throws IOException, ParserConfigurationException, SAXException {
        byte[] input = Files.readAllBytes(Documents.CHROMIUM);
        Disclosure read = Yusuan.read("a.pdf", input, ReadOptions.DEFAULT);

        new ReportWriter(Language.ZH, true).write(read, input, ReadOptions.DEFAULT, folder);

        Path overlay = folder.resolve(ReportWriter.OVERLAY);
        try (Stream<Path> files = Files.list(overlay)) {
            assertThat(files).hasSize(21);
        }
        for (int page = 1; page <= 21; page++) {
            Path file = overlay.resolve(String.format(Locale.ROOT, "page-%04d.svg", page));
            Document drawing =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            assertThat(groups(drawing)).containsExactly("cells", "rules", "words", "marks", "tables", "rows");
            assertThat(drawing.getElementsByTagName("text").getLength())
                    .as("rows of page %d", page)
                    .isEqualTo(rowsOn(read, page));
            assertThat(drawing.getElementsByTagName("image").getLength()).isEqualTo(1);
        }
    }

    private static List<String> groups(Document drawing) {
        NodeList groups = drawing.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(i -> ((Element) groups.item(i)).getAttribute("id"))
                .toList();
    }

    private static int rowsOn(Disclosure read, int page) {
        int rows = 0;
        for (PrintedTable table : read.tables()) {
            for (PrintedTable.Row row : table.rows()) {
                rows += row.places().stream()
                                .anyMatch(place ->
                                        place.page() == page && !place.box().equals(Box.NONE))
                        ? 1
                        : 0;
            }
        }
        return rows;
    }
}
