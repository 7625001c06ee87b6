package io.github.yusuan.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Documents of testdata as they come out of a scanner. */
final class Scans {
    private static final float DPI = 200;
    private static final long SEED = 20260101;

    private Scans() {}

    /** Pages of a PDF as pictures; those that are not given are left out. */
    static List<BufferedImage> pictures(Path pdf, int... pages) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page : pages) {
                pictures.add(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.RGB));
            }
        }
        return pictures;
    }

    /** A PDF of pictures, each damaged. */
    static byte[] pdf(List<BufferedImage> pictures, UnaryOperator<BufferedImage> damage) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            for (BufferedImage picture : pictures) {
                BufferedImage worn = damage.apply(picture);
                PDRectangle size = new PDRectangle(worn.getWidth() * 72 / DPI, worn.getHeight() * 72 / DPI);
                PDPage page = new PDPage(size);
                scan.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(scan, worn, 0.8f), 0, 0, size.getWidth(), size.getHeight());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A TIFF of pictures. */
    static byte[] tiff(List<BufferedImage> pictures) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage picture : pictures) {
                writer.writeToSequence(new IIOImage(picture, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static BufferedImage skewed(BufferedImage picture) {
        return Drawn.turned(picture, 1.3);
    }

    static BufferedImage stamped(BufferedImage picture) {
        Graphics2D g = picture.createGraphics();
        g.setComposite(java.awt.AlphaComposite.getInstance(java.awt.AlphaComposite.SRC_OVER, 0.7f));
        g.setColor(new Color(215, 40, 40));
        g.setStroke(new BasicStroke(14));
        int size = picture.getHeight() / 4;
        g.drawOval(picture.getWidth() * 3 / 5, picture.getHeight() / 4, size, size);
        g.dispose();
        return picture;
    }

    static BufferedImage noisy(BufferedImage picture) {
        Random random = new Random(SEED);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int v = picture.getRGB(x, y) & 0xff;
                int grey = (int) Math.max(0, Math.min(255, 20 + v * 0.85 + random.nextGaussian() * 18));
                picture.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return picture;
    }

    /** Clockwise by so many quarters. */
    static BufferedImage turned(BufferedImage picture, int quarters) {
        boolean across = quarters % 2 == 0;
        int width = across ? picture.getWidth() : picture.getHeight();
        int height = across ? picture.getHeight() : picture.getWidth();
        return Drawn.picture(width, height, g -> {
            g.translate(width / 2.0, height / 2.0);
            g.rotate(quarters * Math.PI / 2);
            g.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
            g.drawImage(picture, 0, 0, null);
        });
    }
}
