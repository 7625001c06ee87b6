package io.github.yusuan.ocr;

/** How many pixels are how light. */
final class Histogram {
    private Histogram() {}

    static int[] of(Grey grey) {
        int[] counts = new int[256];
        for (byte b : grey.luma()) {
            counts[b & 0xff]++;
        }
        return counts;
    }

    /** The lightness that a share of the {@code n} darkest pixels is darker than. */
    static int quantile(int[] counts, int n, double share) {
        long below = 0;
        for (int v = 0; v < counts.length; v++) {
            below += counts[v];
            if (below >= share * n) {
                return v;
            }
        }
        return counts.length - 1;
    }

    /** The lightness that parts ink and paper best (N. Otsu 1979): both sides are as much of one kind as can be. */
    static int threshold(int[] counts) {
        double all = 0;
        double sum = 0;
        for (int v = 0; v < counts.length; v++) {
            all += counts[v];
            sum += (double) v * counts[v];
        }
        double below = 0;
        double sumBelow = 0;
        double best = -1;
        int threshold = 128;
        for (int v = 0; v < counts.length; v++) {
            below += counts[v];
            sumBelow += (double) v * counts[v];
            double above = all - below;
            if (below > 0 && above > 0) {
                double apart = sumBelow / below - (sum - sumBelow) / above;
                double between = below * above * apart * apart;
                if (between > best) {
                    best = between;
                    threshold = v;
                }
            }
        }
        return threshold;
    }
}
