package io.github.yusuan.ocr;

/** How much the lightness of paper differs from pixel to pixel. */
final class Noise {
    private static final int STEP = 7;
    /** The median of absolute differences of two values is so much of one deviation. */
    private static final double MEDIAN_OF_DIFFERENCES = 0.954;

    private Noise() {}

    /** Deviation of the lightness of paper, in steps of 255. */
    static double of(Grey page) {
        int[] counts = new int[256];
        int n = 0;
        for (int i = 0; i + 3 < page.luma().length; i += STEP) {
            int a = page.luma()[i] & 0xff;
            int b = page.luma()[i + 3] & 0xff;
            if (Math.min(a, b) > 128) {
                counts[Math.abs(a - b)]++;
                n++;
            }
        }
        return Histogram.quantile(counts, n, 0.5) / MEDIAN_OF_DIFFERENCES;
    }
}
