package io.github.yusuan.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.PdfFiles;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.PdfPageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The own interpreter of content streams against PDFBox's: every page of {@code testdata}, and of the published documents
 * that {@link PdfFiles} takes, shows the same characters equally often. Only where the clip cuts a character may one see it and the other
 * not.
 */
class GlyphOracleTest {
    private static final String UNKNOWN = "\ufffd";

    static Stream<Path> documents() throws IOException {
        return PdfFiles.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void showsWhatPdfBoxShows(Path file) throws IOException, PdfPageSource.RefusedException {
        byte[] bytes = Files.readAllBytes(file);
        long compared = 0;
        try (PDDocument document = Loader.loadPDF(bytes);
                PdfPageSource own = PdfPageSource.open(bytes, "", PdfLimits.DEFAULT)) {
            assertThat(own.pageCount()).isEqualTo(document.getNumberOfPages());
            for (int number = 1; number <= own.pageCount(); number++) {
                PdfBoxGlyphs judge = new PdfBoxGlyphs(document.getPage(number - 1));
                compared += compare(judge, charactersOf(own, number), number);
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    private static long compare(PdfBoxGlyphs judge, Map<String, Integer> own, int page) {
        Set<String> characters = new TreeSet<>(judge.whole().keySet());
        characters.addAll(own.keySet());
        long compared = 0;
        for (String character : characters) {
            int least = judge.whole().getOrDefault(character, 0);
            int most = least + judge.cut().getOrDefault(character, 0);
            assertThat(own.getOrDefault(character, 0))
                    .as("%s on page %d", character, page)
                    .isBetween(least, most);
            compared += least;
        }
        return compared;
    }

    private static Map<String, Integer> charactersOf(PdfPageSource source, int page) {
        Map<String, Integer> characters = new TreeMap<>();
        for (Glyph glyph : source.read(page).ink().glyphs()) {
            if (!glyph.text().equals(UNKNOWN)) {
                characters.merge(PdfBoxGlyphs.plain(glyph.text()), 1, Integer::sum);
            }
        }
        return characters;
    }
}
