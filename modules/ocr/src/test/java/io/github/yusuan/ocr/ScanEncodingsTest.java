package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PageSelection;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** The ways in which scanners put pictures into a PDF that need a decoder of their own, without which a page is blank. */
class ScanEncodingsTest {
    private static final Path BUDGET = Path.of("../../testdata/budget-drawn/budget-drawn.pdf");
    private static final int PAGE = 6;
    /** Pale edges count as ink, so that thin strokes stay. */
    private static final int INK = 200;

    /** What fills a PDF with a page. */
    private interface Encoding {
        PDImageXObject of(PDDocument document, BufferedImage picture) throws IOException;
    }

    private static Disclosure read(Encoding encoding) throws IOException {
        BufferedImage picture = Scans.pictures(BUDGET, PAGE).get(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument scan = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(picture.getWidth() * 0.36f, picture.getHeight() * 0.36f));
            scan.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                content.drawImage(
                        encoding.of(scan, picture),
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            scan.save(bytes);
        }
        return Yusuan.read("scan.pdf", bytes.toByteArray(), ReadOptions.DEFAULT);
    }

    private static PDImageXObject image(
            PDDocument document, BufferedImage picture, byte[] data, COSName filter, int bits) throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(data),
                filter,
                picture.getWidth(),
                picture.getHeight(),
                bits,
                PDDeviceGray.INSTANCE);
    }

    private static PDImageXObject jpeg2000(PDDocument document, BufferedImage picture) throws IOException {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(picture, 0, 0, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            assertThat(ImageIO.write(grey, "jpeg2000", out)).isTrue();
        }
        return image(document, picture, bytes.toByteArray(), COSName.JPX_DECODE, 8);
    }

    /** Two segments: what the page is like, and one region of it, which may be written as a fax. */
    private static PDImageXObject jbig2(PDDocument document, BufferedImage picture) throws IOException {
        byte[] fax;
        try (InputStream raw = CCITTFactory.createFromImage(document, blackAndWhite(picture))
                .getCOSObject()
                .createRawInputStream()) {
            fax = raw.readAllBytes();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        segment(out, 0, 48, 19);
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        out.writeLong(0); // resolution unknown
        out.writeByte(0);
        out.writeShort(0);
        segment(out, 1, 38, 18 + fax.length);
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        out.writeLong(0); // in the corner
        out.writeByte(0);
        out.writeByte(1); // as a fax
        out.write(fax);
        return image(document, picture, bytes.toByteArray(), COSName.JBIG2_DECODE, 1);
    }

    private static BufferedImage blackAndWhite(BufferedImage picture) {
        BufferedImage two = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                two.setRGB(x, y, (picture.getRGB(x, y) & 0xff) < INK ? 0 : 0xffffff);
            }
        }
        return two;
    }

    private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0); // refers to none
        out.writeByte(1); // of the first page
        out.writeInt(length);
    }

    private static List<String> amounts(Disclosure disclosure) {
        return disclosure.facts().stream().map(Fact::printed).toList();
    }

    private static List<String> expected() throws IOException {
        return amounts(Yusuan.read(BUDGET, ReadOptions.DEFAULT.withPages(PageSelection.parse(String.valueOf(PAGE)))));
    }

    @Test
    void readsJpeg2000() throws IOException {
        Disclosure scan = read(ScanEncodingsTest::jpeg2000);

        assertThat(scan.problems()).extracting(Problem::code).doesNotContain(ProblemCode.IMAGE_UNDECODABLE);
        assertThat(amounts(scan)).isNotEmpty().isEqualTo(expected());
    }

    @Test
    void readsJbig2() throws IOException {
        Disclosure scan = read(ScanEncodingsTest::jbig2);

        assertThat(scan.problems()).extracting(Problem::code).doesNotContain(ProblemCode.IMAGE_UNDECODABLE);
        assertThat(amounts(scan)).isNotEmpty().isEqualTo(expected());
    }
}
