package io.github.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text as the model sees it: 48 pixels high, wide gaps shortened, with the way back to places on the page.
 *
 * @param width in pixels of the model
 * @param grey its pixels from 0 to 255, row by row
 * @param stretches pieces of the page, from left to right: {first column of the crop, first column of the page}
 * @param scale pixels of the crop for one of the page, from left to right
 */
record Crop(int width, float[] grey, List<double[]> stretches, double scale) {
    static final int HEIGHT = 48;
    /** White above and below, as a share of the line's height; the model was taught with some. */
    private static final double MARGIN = 0.16;

    private static final double WIDE_GAP_EM = 0.9;
    private static final double GAP_EM = 0.5;

    static Crop of(Grey page, TextLine line, InkMask ink) {
        return of(page, line, ink, MARGIN, 1);
    }

    /**
     * A crop with other proportions.
     *
     * @param margin white above and below, as a share of the line's height
     * @param stretch how much wider than high
     */
    static Crop of(Grey page, TextLine line, InkMask ink, double margin, double stretch) {
        double height = Math.max(line.y1() - line.y0(), 0.62 * line.em());
        double middle = (line.y0() + line.y1()) / 2.0;
        double top = middle - height * (0.5 + margin);
        double down = HEIGHT / (height * (1 + 2 * margin));
        double scale = down * stretch;
        double side = height * margin;
        List<int[]> pieces = pieces(line, ink);
        List<double[]> stretches = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            double left = pieces.get(i)[0] - (i == 0 ? side : GAP_EM * line.em() / 2);
            double right = pieces.get(i)[1] + (i == pieces.size() - 1 ? side : GAP_EM * line.em() / 2);
            stretches.add(new double[] {at, left});
            at += (right - left) * scale;
        }
        int width = Math.max(16, (int) Math.ceil(at));
        float[] grey = new float[width * HEIGHT];
        for (int x = 0; x < width; x++) {
            double px = pageX(stretches, scale, x + 0.5) - 0.5;
            for (int y = 0; y < HEIGHT; y++) {
                double py = top + (y + 0.5) / down - 0.5;
                grey[y * width + x] = (float) sample(page, px, py, 1 / down);
            }
        }
        return new Crop(width, grey, stretches, scale);
    }

    /** What of the page a pixel of the crop covers. */
    private static double sample(Grey page, double x, double y, double size) {
        if (size <= 1.2) {
            return page.between(x, y);
        }
        int n = (int) Math.ceil(size);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sum += page.between(x + ((i + 0.5) / n - 0.5) * size, y + ((j + 0.5) / n - 0.5) * size);
            }
        }
        return sum / (n * n);
    }

    private static List<int[]> pieces(TextLine line, InkMask ink) {
        List<int[]> pieces = new ArrayList<>();
        int wide = (int) (WIDE_GAP_EM * line.em());
        int from = line.x0();
        int last = line.x0();
        for (int x = line.x0(); x < line.x1(); x++) {
            boolean inked = false;
            for (int y = line.y0(); y < line.y1() && !inked; y++) {
                inked = ink.at(x, y);
            }
            if (inked) {
                if (x - last > wide) {
                    pieces.add(new int[] {from, last + 1});
                    from = x;
                }
                last = x;
            }
        }
        pieces.add(new int[] {from, line.x1()});
        return pieces;
    }

    /** The place on the page of a place in the crop. */
    double pageX(double x) {
        return pageX(stretches, scale, x);
    }

    /** The place in the crop of a place on the page. */
    double x(double pageX) {
        double[] own = stretches.get(0);
        for (double[] stretch : stretches) {
            if (stretch[1] <= pageX) {
                own = stretch;
            }
        }
        return own[0] + (pageX - own[1]) * scale;
    }

    private static double pageX(List<double[]> stretches, double scale, double x) {
        double[] own = stretches.get(0);
        for (double[] stretch : stretches) {
            if (stretch[0] <= x) {
                own = stretch;
            }
        }
        return own[1] + (x - own[0]) / scale;
    }
}
