package io.github.yusuan.pdf.draw;

import io.github.yusuan.ink.PageImage;
import io.github.yusuan.ink.PagePicture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes small files of pages. A page of a budget is black on white with little colour: sixteen greys, or with colour a
 * cube of six steps each, are enough to read and a quarter of what all colours take.
 */
public final class PictureEncoder {
    private static final int GREYS = 16;
    private static final int STEPS = 6;
    /** A pixel is grey up to this difference of its parts: renderers smooth edges, not hues. */
    private static final int TINT = 24;

    private PictureEncoder() {}

    /**
     * A page that is a picture already.
     *
     * @param pixelsPerPoint how large, as long as it does not become larger than it is
     */
    public static PagePicture picture(PageImage page, double pixelsPerPoint) {
        BufferedImage whole = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        whole.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
        double scale = Math.min(1, pixelsPerPoint / page.pixelsPerPoint());
        int width = (int) Math.max(1, Math.round(page.width() * scale));
        int height = (int) Math.max(1, Math.round(page.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(whole, 0, 0, width, height, null);
        graphics.dispose();
        return new PagePicture(width, height, png(image));
    }

    public static byte[] png(BufferedImage image) {
        BufferedImage small = isGrey(image) ? grey(image) : coloured(image);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0.3f); // level 6 of 9: the others are slower or larger
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            IIOImage whole = new IIOImage(
                    small, null, writer.getDefaultImageMetadata(new ImageTypeSpecifier(small), parameters));
            writer.write(null, whole, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail so
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean isGrey(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int rgb : row) {
                int red = rgb >> 16 & 0xFF;
                int green = rgb >> 8 & 0xFF;
                int blue = rgb & 0xFF;
                if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > TINT) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BufferedImage grey(BufferedImage image) {
        byte[] levels = new byte[GREYS];
        for (int i = 0; i < GREYS; i++) {
            levels[i] = (byte) (i * 255 / (GREYS - 1));
        }
        IndexColorModel model = new IndexColorModel(4, GREYS, levels, levels, levels);
        BufferedImage small =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY, model);
        return indexed(image, small, rgb -> ((rgb >> 8 & 0xFF) * (GREYS - 1) + 127) / 255);
    }

    private static BufferedImage coloured(BufferedImage image) {
        int colours = STEPS * STEPS * STEPS;
        byte[][] parts = new byte[3][colours];
        for (int i = 0; i < colours; i++) {
            parts[0][i] = (byte) (i / (STEPS * STEPS) * 255 / (STEPS - 1));
            parts[1][i] = (byte) (i / STEPS % STEPS * 255 / (STEPS - 1));
            parts[2][i] = (byte) (i % STEPS * 255 / (STEPS - 1));
        }
        IndexColorModel model = new IndexColorModel(8, colours, parts[0], parts[1], parts[2]);
        BufferedImage small =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        return indexed(image, small, rgb -> (step(rgb >> 16) * STEPS + step(rgb >> 8)) * STEPS + step(rgb));
    }

    private static int step(int part) {
        return ((part & 0xFF) * (STEPS - 1) + 127) / 255;
    }

    private static BufferedImage indexed(
            BufferedImage image, BufferedImage small, java.util.function.IntUnaryOperator index) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] = index.applyAsInt(row[x]);
            }
            small.getRaster().setPixels(0, y, row.length, 1, row);
        }
        return small;
    }
}
