package io.github.yusuan.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.PdfFiles;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.PdfPageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The own interpreter of content streams against PDFBox's: on every page of {@code testdata}, and of the published
 * documents that {@link PdfFiles} takes, both draw the same glyphs, rules and fills one after the other at the same places.
 */
class InkOracleTest {

    static Stream<Path> documents() throws IOException {
        return PdfFiles.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void drawsWhatPdfBoxDraws(Path file) throws IOException, PdfPageSource.RefusedException {
        byte[] bytes = Files.readAllBytes(file);
        long compared = 0;
        try (PDDocument document = Loader.loadPDF(bytes);
                PdfPageSource own = PdfPageSource.open(bytes, "", PdfLimits.DEFAULT)) {
            for (int number = 1; number <= own.pageCount(); number++) {
                PageInk judge = new PdfBoxInk(document.getPage(number - 1)).page(number);
                PageInk ink = own.read(number).ink();
                assertThat(InkDifference.between(ink, judge))
                        .as("page %d", number)
                        .isEmpty();
                compared +=
                        ink.glyphs().size() + ink.rules().size() + ink.fills().size();
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }
}
