package io.github.yusuan.ocr;

import io.github.yusuan.ink.PageImage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Pictures of pages at 200 dots an inch. */
final class Drawn {
    static final double DPI = 200;

    private Drawn() {}

    static BufferedImage picture(int width, int height, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(graphics);
        graphics.dispose();
        return image;
    }

    /** A net of rules that many pixels apart, from 100, 100. */
    static Consumer<Graphics2D> net(int rows, int columns, int row, int column) {
        return g -> {
            g.setStroke(new BasicStroke(2));
            for (int r = 0; r <= rows; r++) {
                g.drawLine(100, 100 + r * row, 100 + columns * column, 100 + r * row);
            }
            for (int c = 0; c <= columns; c++) {
                g.drawLine(100 + c * column, 100, 100 + c * column, 100 + rows * row);
            }
        };
    }

    static BufferedImage turned(BufferedImage image, double degrees) {
        return picture(image.getWidth(), image.getHeight(), g -> {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(
                    image,
                    AffineTransform.getRotateInstance(
                            Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0),
                    null);
        });
    }

    static PageImage page(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        return new PageImage(1, w, h, DPI / 72, image.getRGB(0, 0, w, h, null, 0, w));
    }

    static Grey cleaned(BufferedImage image) {
        return PaperCleaner.clean(page(image));
    }
}
