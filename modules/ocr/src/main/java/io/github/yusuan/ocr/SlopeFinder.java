package io.github.yusuan.ocr;

import java.util.Arrays;

/**
 * Finds how the lines of a page lie. Of all slopes the one is right at which the ink of rules and strokes gathers most on few
 * lines. It is looked for in the whole page and then in its upper and lower part, for lines down the page in its left and
 * right one.
 */
final class SlopeFinder {
    private static final double DEGREE = Math.toRadians(1);
    private static final double MOST = 4 * DEGREE;
    private static final double COARSE = 0.25 * DEGREE;
    private static final double FINE = 0.02 * DEGREE;
    /** A photograph leans by so much more at its edges. */
    private static final double LOCAL = 1.8 * DEGREE;
    /** Lines down the page stand square to those across but for this. */
    private static final double SQUARE = 2.2 * DEGREE;

    private static final int SAMPLES = 24_000;
    private static final int LEAST_SAMPLES = 1_500;
    /** Shorter stretches of ink are no lines. */
    private static final double STRETCH_INCH = 0.1;

    private final double dpi;
    private final int threshold;

    SlopeFinder(double dpi, int threshold) {
        this.dpi = dpi;
        this.threshold = threshold;
    }

    Slopes of(Grey page) {
        Points across = stretches(page, false);
        if (across.count() < LEAST_SAMPLES / 2) {
            return Slopes.NONE;
        }
        double level = finest(across, best(across, 0, MOST, COARSE, 3));
        double[] levels = line(across, level, page.height());
        Points down = stretches(page, true);
        if (down.count() < LEAST_SAMPLES) {
            return new Slopes(levels[0], levels[1], -levels[0], 0);
        }
        double upright = finest(down, best(down, -level, SQUARE, COARSE, 3));
        double[] uprights = line(down, upright, page.width());
        return new Slopes(levels[0], levels[1], uprights[0], uprights[1]);
    }

    /** Slope at the middle, and how it changes: from those of both halves of the page. */
    private double[] line(Points points, double whole, int length) {
        Points low = points.where(length * 0.42, false);
        Points high = points.where(length * 0.58, true);
        if (Math.min(low.count(), high.count()) < LEAST_SAMPLES) {
            return new double[] {whole, 0};
        }
        double first = finest(low, best(low, whole, LOCAL, COARSE / 2, 2));
        double last = finest(high, best(high, whole, LOCAL, COARSE / 2, 2));
        double change = (last - first) / (high.mean() - low.mean());
        double middle = first + change * (length / 2.0 - low.mean());
        boolean slight = Math.abs(change) * length < 0.15 * DEGREE;
        return slight ? new double[] {whole, 0} : new double[] {middle, change};
    }

    private double finest(Points points, double around) {
        double finer = best(points, around, COARSE, 3 * FINE, 1);
        return best(points, finer, 3 * FINE, FINE, 1);
    }

    /** Ink by its place along a line and its place across the lines. */
    private record Points(int[] along, int[] place, int count) {

        Points where(double limit, boolean above) {
            int[] a = new int[count];
            int[] p = new int[count];
            int n = 0;
            for (int i = 0; i < count; i++) {
                if (place[i] > limit == above) {
                    a[n] = along[i];
                    p[n++] = place[i];
                }
            }
            return new Points(a, p, n);
        }

        double mean() {
            return Arrays.stream(place, 0, count).average().orElse(0);
        }
    }

    /** The ink of stretches that may belong to lines across, or down the page. */
    private Points stretches(Grey page, boolean down) {
        int length = down ? page.height() : page.width();
        int lines = down ? page.width() : page.height();
        int shortest = (int) Math.max(6, STRETCH_INCH * dpi);
        int[] along = new int[1024];
        int[] place = new int[1024];
        int n = 0;
        for (int l = 0; l < lines; l++) {
            int from = -1;
            for (int a = 0; a <= length; a++) {
                boolean ink = a < length && (down ? page.at(l, a) : page.at(a, l)) <= threshold;
                if (ink && from < 0) {
                    from = a;
                } else if (!ink && from >= 0) {
                    for (int i = from; a - from >= shortest && i < a; i += 3) {
                        if (n == along.length) {
                            along = Arrays.copyOf(along, 2 * n);
                            place = Arrays.copyOf(place, 2 * n);
                        }
                        along[n] = i;
                        place[n++] = l;
                    }
                    from = -1;
                }
            }
        }
        return thinned(along, place, n);
    }

    private static Points thinned(int[] along, int[] place, int n) {
        int step = Math.max(1, n / SAMPLES);
        int kept = 0;
        for (int i = 0; i < n; i += step) {
            along[kept] = along[i];
            place[kept++] = place[i];
        }
        return new Points(Arrays.copyOf(along, kept), Arrays.copyOf(place, kept), kept);
    }

    private static double best(Points points, double middle, double reach, double step, int band) {
        double best = middle;
        double most = gathered(points, middle, band);
        int steps = (int) Math.round(reach / step);
        for (int i = 1; i <= steps; i++) {
            for (double slope : new double[] {middle + i * step, middle - i * step}) {
                double gathered = gathered(points, slope, band);
                if (gathered > most * (1 + 1e-9)) {
                    most = gathered;
                    best = slope;
                }
            }
        }
        return best;
    }

    private static double gathered(Points points, double slope, int band) {
        double least = Double.MAX_VALUE;
        double last = -Double.MAX_VALUE;
        for (int i = 0; i < points.count(); i++) {
            double at = points.place()[i] - slope * points.along()[i];
            least = Math.min(least, at);
            last = Math.max(last, at);
        }
        int[] rows = new int[(int) ((last - least) / band) + 2];
        for (int i = 0; i < points.count(); i++) {
            rows[(int) ((points.place()[i] - slope * points.along()[i] - least) / band)]++;
        }
        double sum = 0;
        for (int n : rows) {
            sum += (double) n * n;
        }
        return sum;
    }
}
