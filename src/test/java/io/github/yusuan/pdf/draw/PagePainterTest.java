package io.github.yusuan.pdf.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.PagePicture;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.PdfPageSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The picture of a page fits what was read of it. */
class PagePainterTest {
    private static final double SCALE = 2;
    private static final int PAGES = 6;
    /** Rules shorter than this may hide under text. */
    private static final float LONG = 100;

    private static final int WHITE = 0xFFFFFF;

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isDarkWhereRulesWereReadAndWhiteAtTheEdge(Path file) throws IOException {
        long looked = 0;
        try (PdfPageSource source = PdfPageSource.open(Files.readAllBytes(file), "", PdfLimits.DEFAULT)) {
            for (int number = 1; number <= Math.min(PAGES, source.pageCount()); number++) {
                PageInk ink = source.read(number).ink();
                BufferedImage picture = picture(source, number);
                assertHasTheSizeOf(ink, picture);
                assertThat(darkest(picture, 1, 1, 2))
                        .as("corner of page %d", number)
                        .isEqualTo(255);
                looked += assertDarkUnderTheRules(ink, picture);
            }
        }
        assertThat(looked).as("rules").isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void drawingLeavesTheReadingAsItWas(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (PdfPageSource source = PdfPageSource.open(bytes, "", PdfLimits.DEFAULT);
                PdfPageSource other = PdfPageSource.open(bytes, "", PdfLimits.DEFAULT)) {
            for (int number = 1; number <= Math.min(PAGES, source.pageCount()); number++) {
                assertThat(source.draw(number, 1)).isPresent();
                assertThat(source.read(number)).isEqualTo(other.read(number));
            }
        }
    }

    /** A rule near the lower left corner of the crop box, and a frame that is an annotation. */
    @ParameterizedTest
    @CsvSource({"0", "90", "180", "270"})
    void fitsATurnedAndCroppedPageAndShowsItsAnnotations(int rotation) throws IOException {
        try (PdfPageSource source = PdfPageSource.open(turned(rotation), "", PdfLimits.DEFAULT)) {
            PageInk ink = source.read(1).ink();
            BufferedImage picture = picture(source, 1);

            assertHasTheSizeOf(ink, picture);
            assertThat(ink.rules()).hasSize(2 + 4);
            assertDarkUnderTheRules(ink, picture);
            Rule across = ink.rules().get(0);
            assertThat(across.horizontal()).isEqualTo(rotation % 180 == 0);
            assertThat(across.at()).isEqualTo(rotation % 270 == 0 ? 380 : 20);
            int filled = 2 * (200 + 100) * (int) (SCALE * SCALE);
            int frame = (100 * 100 - 98 * 98) * (int) (SCALE * SCALE);
            assertThat(darkOf(picture)).isBetween(filled + frame, filled + 3 * frame / 2); // strokes have soft edges
        }
    }

    private static byte[] turned(int rotation) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(-50, -60, 600, 800));
            page.setCropBox(new PDRectangle(100, 150, 300, 400));
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(110, 169, 200, 2);
                content.fill();
                content.addRect(119, 180, 2, 100);
                content.fill();
            }
            PDAnnotationSquare square = new PDAnnotationSquare();
            square.setRectangle(new PDRectangle(200, 300, 100, 100));
            square.setColor(new PDColor(new float[] {1, 0, 0}, PDDeviceRGB.INSTANCE));
            square.constructAppearances(document);
            page.setAnnotations(List.of(square));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage picture(PdfPageSource source, int number) throws IOException {
        PagePicture picture = source.draw(number, SCALE).orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(image.getWidth()).isEqualTo(picture.width());
        assertThat(image.getHeight()).isEqualTo(picture.height());
        return image;
    }

    private static void assertHasTheSizeOf(PageInk ink, BufferedImage picture) {
        assertThat((double) picture.getWidth()).isBetween(ink.width() * SCALE - 1, ink.width() * SCALE + 1);
        assertThat((double) picture.getHeight()).isBetween(ink.height() * SCALE - 1, ink.height() * SCALE + 1);
    }

    private static long assertDarkUnderTheRules(PageInk ink, BufferedImage picture) {
        List<Rule> rules = ink.rules().stream()
                .filter(rule -> rule.to() - rule.from() >= LONG)
                .toList();
        for (Rule rule : rules) {
            double middle = (rule.from() + rule.to()) / 2;
            double x = rule.horizontal() ? middle : rule.at();
            double y = rule.horizontal() ? rule.at() : middle;
            assertThat(darkest(picture, x, y, 1)).as("%s", rule).isLessThan(200);
        }
        return rules.size();
    }

    /** The least light within so many points of a place. */
    private static int darkest(BufferedImage picture, double x, double y, double reach) {
        int least = 255;
        for (int row = pixel(y - reach); row <= pixel(y + reach); row++) {
            for (int column = pixel(x - reach); column <= pixel(x + reach); column++) {
                if (row >= 0 && column >= 0 && row < picture.getHeight() && column < picture.getWidth()) {
                    least = Math.min(least, picture.getRGB(column, row) >> 8 & 0xFF);
                }
            }
        }
        return least;
    }

    private static int pixel(double points) {
        return (int) Math.floor(points * SCALE);
    }

    private static int darkOf(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & WHITE) == WHITE ? 0 : 1;
            }
        }
        return dark;
    }
}
