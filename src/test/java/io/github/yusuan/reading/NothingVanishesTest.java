package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.Fixtures;
import io.github.yusuan.fixture.Variant;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.layout.LayoutSettings;
import io.github.yusuan.layout.TableExtractor;
import io.github.yusuan.locate.TableLocator;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.page.Block;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.pdf.PdfPageSource;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.TableReconciler;
import io.github.yusuan.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every digit on a page is a digit of a line or a cell, and every digit of a row is one of a whole table. */
class NothingVanishesTest {

    static boolean corpusIsPresent() {
        return SharedCorpus.isPresent();
    }

    static Stream<Path> published() throws IOException {
        return SharedCorpus.documents().stream().filter(d -> d.toString().endsWith(".pdf"));
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void keepsEveryDigitOfADrawnDocument(Variant variant) throws IOException {
        assertKeepsEveryDigit(Fixtures.pdf(variant));
    }

    @ParameterizedTest
    @MethodSource("published")
    @EnabledIf(value = "corpusIsPresent", disabledReason = "no published documents in ../shared/corpus")
    void keepsEveryDigitOfAPublishedDocument(Path document) throws IOException {
        assertKeepsEveryDigit(Files.readAllBytes(document));
    }

    private static void assertKeepsEveryDigit(byte[] bytes) throws IOException {
        TableExtractor extractor = new TableExtractor(LayoutSettings.DEFAULT, Work.unhurried());
        List<TablePiece> pieces = new ArrayList<>();
        try (PdfPageSource pdf = PdfPageSource.open(bytes, "", PdfLimits.DEFAULT)) {
            for (int number = 1; number <= pdf.pageCount(); number++) {
                PageInk ink = pdf.read(number).ink();
                Page page = extractor.read(ink);
                assertThat(digitsOf(page)).as("page " + number).isEqualTo(digitsOf(ink));
                pieces.addAll(new TableLocator(Work.unhurried()).locate(page));
            }
        }
        long inPieces = pieces.stream()
                .flatMap(p -> p.grid().cells().stream()
                        .filter(c -> c.row() >= p.headRows())
                        .map(c -> c.text()))
                .mapToLong(NothingVanishesTest::digits)
                .sum();
        long inTables = new TableReconciler()
                .stitch(pieces, java.util.Set.of()).stream()
                        .flatMap(t -> t.rows().stream())
                        .flatMap(r -> r.cells().stream())
                        .map(BodyCell::text)
                        .mapToLong(NothingVanishesTest::digits)
                        .sum();
        assertThat(inTables).as("digits of whole tables").isGreaterThanOrEqualTo(inPieces);
    }

    private static long digitsOf(PageInk ink) {
        return ink.glyphs().stream()
                .filter(g -> !g.pale())
                .map(Glyph::text)
                .mapToLong(NothingVanishesTest::digits)
                .sum();
    }

    private static long digitsOf(Page page) {
        long digits = page.watermarks().stream()
                .map(TextLine::text)
                .mapToLong(NothingVanishesTest::digits)
                .sum();
        for (Block block : page.blocks()) {
            digits += block instanceof Grid grid
                    ? grid.cells().stream().mapToLong(c -> digits(c.text())).sum()
                    : digits(((TextLine) block).text());
        }
        return digits;
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
