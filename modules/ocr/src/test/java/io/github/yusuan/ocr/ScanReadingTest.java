package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PageSelection;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ScanOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document reads the same from its scan as from its text. */
class ScanReadingTest {
    private static final Path TESTDATA = Path.of("../../testdata");
    private static final Path BUDGET = TESTDATA.resolve("budget-drawn/budget-drawn.pdf");
    /** Title page, and a table that goes over two pages. */
    private static final int[] PAGES = {1, 5, 6};

    private static List<String> amounts(Disclosure disclosure) {
        return disclosure.facts().stream().map(ScanReadingTest::shown).toList();
    }

    private static String shown(Fact fact) {
        return String.join(
                " ", fact.kind().id(), fact.code(), fact.name(), fact.measure().id(), fact.printed());
    }

    private static Disclosure text(String pages) throws IOException {
        return Yusuan.read(BUDGET, ReadOptions.DEFAULT.withPages(PageSelection.parse(pages)));
    }

    private static Disclosure scan(UnaryOperator<BufferedImage> damage) throws IOException {
        return Yusuan.read("scan.pdf", Scans.pdf(Scans.pictures(BUDGET, PAGES), damage), ReadOptions.DEFAULT);
    }

    private static List<ProblemCode> codes(Disclosure disclosure) {
        return disclosure.problems().stream().map(Problem::code).toList();
    }

    @Test
    void readsACleanScan() throws IOException {
        Disclosure scan = scan(picture -> picture);

        assertThat(amounts(scan)).isNotEmpty().isEqualTo(amounts(text("1,5,6")));
        assertThat(codes(scan)).contains(ProblemCode.OCR_READ).doesNotContain(ProblemCode.SCANNED_PAGE);
        assertThat(scan.facts()).allSatisfy(fact -> assertThat(fact.certainty()).isBetween(0.3, 0.9999));
        assertThat(scan.tables())
                .allSatisfy(table -> assertThat(table.confidence()).isLessThan(0.9));
    }

    @Test
    void readsAStampedAndSkewedScan() throws IOException {
        assertThat(amounts(scan(picture -> Scans.skewed(Scans.stamped(picture)))))
                .isEqualTo(amounts(text("1,5,6")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void readsAPageThatLiesOtherwiseAndTellsPlacesAsItLies(int quarters) throws IOException {
        byte[] pdf = Scans.pdf(Scans.pictures(BUDGET, 6), picture -> Scans.turned(picture, quarters));
        Disclosure scan = Yusuan.read("scan.pdf", pdf, ReadOptions.DEFAULT);
        Disclosure text = text("6");

        assertThat(amounts(scan)).isEqualTo(amounts(text));
        Box turned = scan.facts().get(0).box();
        Box upright = text.facts().get(0).box();
        double width = 841.9; // of the page as it was drawn
        double height = 595.3;
        double x = quarters == 1 ? height - upright.y1() : quarters == 2 ? width - upright.x1() : upright.y0();
        double y = quarters == 1 ? upright.x0() : quarters == 2 ? height - upright.y1() : width - upright.x1();
        assertThat(turned.x0()).isCloseTo(x, within(3.0));
        assertThat(turned.y0()).isCloseTo(y, within(3.0));
    }

    @Test
    void readsThePicturesOfATiff() throws IOException {
        Disclosure tiff = Yusuan.read("scan.tif", Scans.tiff(Scans.pictures(BUDGET, PAGES)), ReadOptions.DEFAULT);

        assertThat(amounts(tiff)).isEqualTo(amounts(text("1,5,6")));
        assertThat(tiff.info().pages()).isEqualTo(3);
    }

    @Test
    void readsNoScanWhereNoneIsWanted() throws IOException {
        byte[] pdf = Scans.pdf(Scans.pictures(BUDGET, 6), picture -> picture);
        Disclosure scan = Yusuan.read(
                "scan.pdf", pdf, ReadOptions.DEFAULT.withScans(new ScanOptions(ScanOptions.Mode.NEVER, 200)));

        assertThat(scan.facts()).isEmpty();
        assertThat(codes(scan)).contains(ProblemCode.SCANNED_PAGE);
    }

    @Test
    void tellsAPictureOfOneColour() throws IOException {
        BufferedImage white = Drawn.picture(800, 1000, g -> {});
        Disclosure scan = Yusuan.read("scan.pdf", Scans.pdf(List.of(white), p -> p), ReadOptions.DEFAULT);

        assertThat(codes(scan)).contains(ProblemCode.IMAGE_UNDECODABLE);
    }

    @Tag("scans")
    @ParameterizedTest
    @ValueSource(
            strings = {"budget-chromium", "budget-writer", "budget-calc", "final-account-calc", "final-account-writer"})
    void readsAllPagesInThreeDamages(String name) throws IOException {
        Path file = TESTDATA.resolve(name + "/" + name + ".pdf");
        Disclosure text = Yusuan.read(file);
        int[] pages =
                java.util.stream.IntStream.rangeClosed(1, text.info().pages()).toArray();
        for (UnaryOperator<BufferedImage> damage :
                List.<UnaryOperator<BufferedImage>>of(Scans::skewed, Scans::stamped, Scans::noisy)) {
            Disclosure scan =
                    Yusuan.read("scan.pdf", Scans.pdf(Scans.pictures(file, pages), damage), ReadOptions.DEFAULT);
            List<String> expected = amounts(text);
            List<String> found = new java.util.ArrayList<>(amounts(scan));
            long same = expected.stream().filter(found::remove).count();

            assertThat((double) same / expected.size()).as(name).isGreaterThan(0.995);
        }
    }
}
