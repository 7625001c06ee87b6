package io.github.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds in each row of pixels of a picture the stretches that are darker than what lies above and below them. */
final class RunFinder {
    /** Half of the stretch over which the grey is averaged along a rule: noise goes, rules stay. */
    private static final double SMOOTH_INCH = 0.02;
    /** Holes in a rule that its pieces are read over. */
    private static final double GAP_INCH = 0.03;
    /** So much of a rule is dark; of a row of figures less. */
    private static final double FILLED = 0.85;
    /** So much of either end of one is. */
    private static final double ENDED = 0.7;

    private final Grey page;
    private final Grey smooth;
    private final int dark;
    private final int edge;
    private final int gap;

    /**
     * A finder.
     *
     * @param dark lightness below which there is ink
     * @param edgePx so far from the middle of a thin rule there is paper
     * @param dpi pixels of an inch
     */
    RunFinder(Grey page, int dark, double edgePx, double dpi) {
        this.page = page;
        this.smooth = smoothed(page, (int) Math.max(1, Math.round(SMOOTH_INCH * dpi)));
        this.dark = dark;
        this.edge = (int) Math.max(2, Math.round(edgePx));
        this.gap = (int) (GAP_INCH * dpi);
    }

    /**
     * A stretch of a row of pixels.
     *
     * @param y the row
     * @param from its first pixel
     * @param to its last pixel
     */
    record Run(int y, int from, int to) {
        int length() {
            return to - from + 1;
        }
    }

    /** Those that are not shorter, from the top and from the left. */
    List<Run> runs(double shortest) {
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < page.height(); y++) {
            addRunsOf(y, shortest, runs);
        }
        return runs;
    }

    private void addRunsOf(int y, double shortest, List<Run> runs) {
        int from = -1;
        int last = -1;
        int filled = 0;
        for (int x = 0; x <= page.width(); x++) {
            if (x < page.width() && isLine(x, y)) {
                from = from < 0 ? x : from;
                last = x;
                filled += isDark(x, y) ? 1 : 0;
            } else if (from >= 0 && (x - last > gap || x == page.width())) {
                if (last - from + 1 >= shortest && filled >= FILLED * (last - from + 1)) {
                    addEnded(y, from, last, shortest, runs);
                }
                from = -1;
                filled = 0;
            }
        }
    }

    /**
     * Averages reach beyond the end of a stroke, its soft edge does, and specks further: it ends where most of its pixels are
     * at least half as dark as it is on the whole.
     */
    private void addEnded(int y, int from, int to, double shortest, List<Run> runs) {
        int half = Math.min(dark, (meanOf(y, from, to) + Grey.WHITE) / 2);
        int first = from;
        int last = to;
        while (last - first + 1 >= shortest && !isFilled(y, first, first + gap, half)) {
            first++;
        }
        while (last - first + 1 >= shortest && !isFilled(y, last - gap, last, half)) {
            last--;
        }
        if (last - first + 1 >= shortest) {
            runs.add(new Run(y, first, last));
        }
    }

    private int meanOf(int y, int from, int to) {
        int sum = 0;
        for (int x = from; x <= to; x++) {
            sum += darkest(x, y);
        }
        return sum / (to - from + 1);
    }

    private boolean isFilled(int y, int from, int to, int limit) {
        int filled = 0;
        for (int x = from; x <= to; x++) {
            filled += darkest(x, y) < limit ? 1 : 0;
        }
        return filled >= ENDED * (to - from + 1);
    }

    private boolean isDark(int x, int y) {
        return darkest(x, y) < dark;
    }

    /** A rule that does not run quite along the row is in the next one. */
    private int darkest(int x, int y) {
        return Math.min(page.at(x, y), Math.min(page.orWhite(x, y - 1), page.orWhite(x, y + 1)));
    }

    private boolean isLine(int x, int y) {
        int here = smooth.at(x, y);
        return here < dark && (isBetweenPaper(x, y, edge, here) || isBetweenPaper(x, y, 2 * edge, here));
    }

    private boolean isBetweenPaper(int x, int y, int away, int here) {
        return isPaler(x, y - away, here) && isPaler(x, y + away, here);
    }

    private boolean isPaler(int x, int y, int here) {
        return y < 0 || y >= page.height() || smooth.at(x, y) - here > (Grey.WHITE - dark) * 2 / 3;
    }

    /** Each pixel as light as those beside it in its row on the average. */
    private static Grey smoothed(Grey page, int half) {
        int w = page.width();
        byte[] out = new byte[page.luma().length];
        for (int y = 0; y < page.height(); y++) {
            int sum = 0;
            int n = 0;
            for (int x = -half; x < w; x++) {
                if (x + half < w) {
                    sum += page.at(x + half, y);
                    n++;
                }
                if (x - half - 1 >= 0) {
                    sum -= page.at(x - half - 1, y);
                    n--;
                }
                if (x >= 0) {
                    out[y * w + x] = (byte) (sum / n);
                }
            }
        }
        return new Grey(w, page.height(), out);
    }
}
