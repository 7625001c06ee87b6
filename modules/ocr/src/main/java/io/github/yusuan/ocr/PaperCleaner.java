package io.github.yusuan.ocr;

import io.github.yusuan.ink.PageImage;

/**
 * From colours to ink on white paper: red goes, so that stamps vanish and what lies under them stays; shade and grey paper
 * become white, and pale ink black.
 */
final class PaperCleaner {
    /** Redder than this by so much is a stamp; paper and JPEG colour the ink a little. */
    private static final int TINT = 20;

    private static final int CLEARLY_RED = 60;
    /** The red of a stamp differs by so much; what is darker by more is ink under it, and made darker so many times. */
    private static final int STAMP_SPREAD = 25;

    private static final int DARKER = 3;
    /** Paper is as light as the lightest tenth of the pixels around. */
    private static final double PAPER = 0.9;

    private static final int BLOCK = 32;

    private static final int DARKEST_PAPER = 60;

    private PaperCleaner() {}

    static Grey clean(PageImage picture) {
        Grey grey = withoutRed(picture);
        return stretched(flattened(grey));
    }

    private static Grey withoutRed(PageImage picture) {
        int[] pixels = picture.pixels();
        int stamp = stampOf(pixels);
        byte[] luma = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int red = pixels[i] >> 16 & 0xff;
            int grey = (red * 77 + (pixels[i] >> 8 & 0xff) * 151 + (pixels[i] & 0xff) * 28) >> 8;
            int under = Math.max(0, Grey.WHITE - DARKER * Math.max(0, stamp - STAMP_SPREAD - red));
            luma[i] = (byte) (redness(pixels[i]) > TINT ? Math.max(grey, under) : grey);
        }
        return new Grey(picture.width(), picture.height(), luma);
    }

    /** How much redder than anything else. */
    private static int redness(int pixel) {
        return (pixel >> 16 & 0xff) - Math.max(pixel >> 8 & 0xff, pixel & 0xff);
    }

    /** The red part of the colour of stamps: what lies under one is red, too, but darker. */
    private static int stampOf(int[] pixels) {
        int[] counts = new int[256];
        int n = 0;
        for (int pixel : pixels) {
            if (redness(pixel) > CLEARLY_RED) {
                counts[pixel >> 16 & 0xff]++;
                n++;
            }
        }
        return n == 0 ? Grey.WHITE : Histogram.quantile(counts, n, 0.5);
    }

    /** Divides by the lightness of the paper around. */
    private static Grey flattened(Grey grey) {
        int columns = (grey.width() + BLOCK - 1) / BLOCK;
        int rows = (grey.height() + BLOCK - 1) / BLOCK;
        double[][] paper = widened(widened(paperOf(grey, columns, rows)));
        byte[] luma = new byte[grey.luma().length];
        for (int y = 0; y < grey.height(); y++) {
            double by = Math.max(0, Math.min(rows - 1.001, (y + 0.5) / BLOCK - 0.5));
            int r = (int) by;
            double fy = by - r;
            int below = Math.min(rows - 1, r + 1);
            for (int x = 0; x < grey.width(); x++) {
                double bx = Math.max(0, Math.min(columns - 1.001, (x + 0.5) / BLOCK - 0.5));
                int c = (int) bx;
                double fx = bx - c;
                int right = Math.min(columns - 1, c + 1);
                double white = (paper[r][c] * (1 - fx) + paper[r][right] * fx) * (1 - fy)
                        + (paper[below][c] * (1 - fx) + paper[below][right] * fx) * fy;
                luma[y * grey.width() + x] = (byte) Math.min(Grey.WHITE, Math.round(grey.at(x, y) * 255.0 / white));
            }
        }
        return new Grey(grey.width(), grey.height(), luma);
    }

    private static double[][] paperOf(Grey grey, int columns, int rows) {
        double[][] paper = new double[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                int[] counts = new int[256];
                int n = 0;
                for (int y = r * BLOCK; y < Math.min(grey.height(), (r + 1) * BLOCK); y++) {
                    for (int x = c * BLOCK; x < Math.min(grey.width(), (c + 1) * BLOCK); x++) {
                        counts[grey.at(x, y)]++;
                        n++;
                    }
                }
                paper[r][c] = Math.max(DARKEST_PAPER, Histogram.quantile(counts, n, PAPER));
            }
        }
        return paper;
    }

    /** The lightest of the blocks around: one that is full of ink shows no paper. */
    private static double[][] widened(double[][] paper) {
        double[][] out = new double[paper.length][paper[0].length];
        for (int r = 0; r < paper.length; r++) {
            for (int c = 0; c < paper[0].length; c++) {
                double most = 0;
                for (int y = Math.max(0, r - 1); y <= Math.min(paper.length - 1, r + 1); y++) {
                    for (int x = Math.max(0, c - 1); x <= Math.min(paper[0].length - 1, c + 1); x++) {
                        most = Math.max(most, paper[y][x]);
                    }
                }
                out[r][c] = most;
            }
        }
        return out;
    }

    /** Ink becomes black: the middle of what is darker than the threshold comes to a sixth of white. */
    private static Grey stretched(Grey grey) {
        int[] counts = Histogram.of(grey);
        int threshold = Histogram.threshold(counts);
        int dark = 0;
        for (int v = 0; v <= threshold; v++) {
            dark += counts[v];
        }
        int ink = Histogram.quantile(counts, dark, 0.5);
        int target = Grey.WHITE / 6;
        if (dark == 0 || ink <= target) {
            return grey;
        }
        byte[] map = new byte[256];
        for (int v = 0; v < 256; v++) {
            double to = Grey.WHITE - (Grey.WHITE - v) * (double) (Grey.WHITE - target) / (Grey.WHITE - ink);
            map[v] = (byte) Math.max(0, Math.round(to));
        }
        byte[] luma = new byte[grey.luma().length];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = map[grey.luma()[i] & 0xff];
        }
        return new Grey(grey.width(), grey.height(), luma);
    }
}
