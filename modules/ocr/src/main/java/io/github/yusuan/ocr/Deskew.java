package io.github.yusuan.ocr;

/**
 * By how much a page leans. Of all angles the one is right at which ink gathers most on few lines: rules and lines of text
 * then lie level.
 */
final class Deskew {
    private static final double MOST_DEGREES = 4;
    private static final double COARSE_DEGREES = 0.25;
    private static final double FINE_DEGREES = 0.02;
    private static final int SAMPLES = 60_000;
    /** A page that leans less is left as it is: turning makes it less sharp. */
    private static final double LEVEL_DEGREES = 0.06;

    private Deskew() {}

    /** By how many degrees lines fall towards the right; 0 for a page that is level. */
    static double degreesOf(Grey grey, int threshold) {
        int[] ink = inkOf(grey, threshold);
        if (ink.length == 0) {
            return 0;
        }
        double coarse = best(grey, ink, 0, MOST_DEGREES, COARSE_DEGREES, 3);
        double fine = best(grey, ink, coarse, COARSE_DEGREES, FINE_DEGREES * 3, 1);
        double finest = best(grey, ink, fine, FINE_DEGREES * 3, FINE_DEGREES, 1);
        return Math.abs(finest) < LEVEL_DEGREES ? 0 : finest;
    }

    /** The page turned back around its middle, in the same frame. */
    static Grey turnedBack(Grey grey, double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        double mx = grey.width() / 2.0;
        double my = grey.height() / 2.0;
        byte[] luma = new byte[grey.luma().length];
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < grey.width(); x++) {
                double dx = x - mx;
                double dy = y - my;
                luma[y * grey.width() + x] =
                        (byte) Math.round(grey.between(mx + dx * cos - dy * sin, my + dx * sin + dy * cos));
            }
        }
        return new Grey(grey.width(), grey.height(), luma);
    }

    private static int[] inkOf(Grey grey, int threshold) {
        int[] counts = Histogram.of(grey);
        long dark = 0;
        for (int v = 0; v <= threshold; v++) {
            dark += counts[v];
        }
        int step = (int) Math.max(1, dark / SAMPLES);
        int[] ink = new int[(int) (dark / step) + 1];
        int n = 0;
        int seen = 0;
        for (int i = 0; i < grey.luma().length; i++) {
            if ((grey.luma()[i] & 0xff) <= threshold && seen++ % step == 0 && n < ink.length) {
                ink[n++] = i;
            }
        }
        return java.util.Arrays.copyOf(ink, n);
    }

    private static double best(Grey grey, int[] ink, double middle, double reach, double step, int band) {
        double best = middle;
        double most = -1;
        int steps = (int) Math.round(reach / step);
        for (int i = -steps; i <= steps; i++) {
            double degrees = middle + i * step;
            double gathered = gathered(grey, ink, degrees, band);
            // of equal angles the one nearest to the middle
            if (gathered > most * (1 + 1e-9) || gathered > most * (1 - 1e-9) && Math.abs(degrees - middle) < Math.abs(best - middle)) {
                most = Math.max(most, gathered);
                best = degrees;
            }
        }
        return best;
    }

    private static double gathered(Grey grey, int[] ink, double degrees, int band) {
        double tan = Math.tan(Math.toRadians(degrees));
        int margin = (int) (Math.abs(tan) * grey.width()) + 1;
        int[] rows = new int[(grey.height() + 2 * margin) / band + 2];
        for (int i : ink) {
            int y = i / grey.width();
            int x = i % grey.width();
            rows[(int) (y - x * tan + margin) / band]++;
        }
        double sum = 0;
        for (int n : rows) {
            sum += (double) n * n;
        }
        return sum;
    }
}
