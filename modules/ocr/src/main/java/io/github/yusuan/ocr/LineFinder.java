package io.github.yusuan.ocr;

import io.github.yusuan.ocr.Regions.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of text in cells, by rows of pixels that hold ink. */
final class LineFinder {
    /** Ink of a rule reaches so far from where the rule was drawn. */
    private static final int BORDER_PX = 2;
    /** Lower than this is a speck. */
    private static final double LOWEST_INCH = 0.03;

    /** Lower than this part of a character is a dash. */
    private static final double FLAT_EM = 0.12;

    private static final double DEFAULT_EM_INCH = 0.14;

    private final Grey page;
    private final Regions regions;
    private final InkMask ink;
    private final double dpi;

    LineFinder(Grey page, Regions regions, InkMask ink, double dpi) {
        this.page = page;
        this.regions = regions;
        this.ink = ink;
        this.dpi = dpi;
    }

    /** The lines of all cells. */
    List<TextLine> lines(List<Region> cells) {
        List<List<int[]>> bands = new ArrayList<>();
        for (Region cell : cells) {
            bands.add(bandsOf(cell));
        }
        double em = em(bands);
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            for (int[] band : withoutFlatOnes(merged(bands.get(i), em), em)) {
                for (int[] part : divided(band, em)) {
                    add(lines, cells.get(i), part, em);
                }
            }
        }
        return lines;
    }

    private boolean isInk(Region cell, int x, int y) {
        return ink.at(x, y) && regions.isIn(cell, x, y);
    }

    private List<int[]> bandsOf(Region cell) {
        List<int[]> bands = new ArrayList<>();
        int from = -1;
        int bottom = Math.min(page.height(), cell.y1()) - BORDER_PX;
        for (int y = cell.y0() + BORDER_PX; y <= bottom; y++) {
            boolean isInk = y < bottom && countInk(cell, y) >= 2;
            if (isInk && from < 0) {
                from = y;
            } else if (!isInk && from >= 0) {
                bands.add(new int[] {from, y});
                from = -1;
            }
        }
        return bands;
    }

    private int countInk(Region cell, int y) {
        int n = 0;
        int right = Math.min(page.width(), cell.x1()) - BORDER_PX;
        for (int x = cell.x0() + BORDER_PX; x < right; x++) {
            if (isInk(cell, x, y)) {
                n++;
            }
        }
        return n;
    }

    /** The height of a character: most lines are as high, those of figures alone somewhat lower. */
    private double em(List<List<int[]>> bands) {
        double[] heights = bands.stream()
                .flatMap(List::stream)
                .mapToDouble(band -> band[1] - band[0])
                .filter(h -> h >= 2 * LOWEST_INCH * dpi)
                .sorted()
                .toArray();
        return heights.length == 0 ? DEFAULT_EM_INCH * dpi : heights[(int) (heights.length * 0.7)];
    }

    /** Parts of characters, one above the other, make one line. */
    private List<int[]> merged(List<int[]> bands, double em) {
        List<int[]> merged = new ArrayList<>();
        for (int[] band : bands) {
            int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean one = last != null
                    && (band[1] - last[0] <= 1.2 * em || band[0] - last[1] <= 1 && band[1] - band[0] < 0.3 * em);
            if (one && last != null) {
                last[1] = band[1];
            } else {
                merged.add(band.clone());
            }
        }
        return merged;
    }

    /** A dash is no line above or below a word: it is the rest of a stamp, or of a rule. One that is all of a cell stays. */
    private static List<int[]> withoutFlatOnes(List<int[]> bands, double em) {
        List<int[]> high =
                bands.stream().filter(band -> band[1] - band[0] > FLAT_EM * em).toList();
        return high.isEmpty() ? bands : high;
    }

    /** Lines that touch each other are parted evenly. */
    private static List<int[]> divided(int[] band, double em) {
        int height = band[1] - band[0];
        int n = height > 1.9 * em ? (int) Math.round(height / (1.25 * em)) : 1;
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            parts.add(new int[] {band[0] + height * i / n, band[0] + height * (i + 1) / n});
        }
        return parts;
    }

    private void add(List<TextLine> lines, Region cell, int[] band, double em) {
        int left = cell.x0() + BORDER_PX;
        int right = Math.min(page.width(), cell.x1()) - BORDER_PX;
        int[] columns = new int[Math.max(0, right - left)];
        for (int y = band[0]; y < band[1]; y++) {
            for (int x = left; x < right; x++) {
                columns[x - left] += isInk(cell, x, y) ? 1 : 0;
            }
        }
        int from = 0;
        while (from < columns.length && columns[from] == 0) {
            from++;
        }
        int to = columns.length;
        while (to > from && columns[to - 1] == 0) {
            to--;
        }
        int pixels = Arrays.stream(columns).sum();
        boolean speck = band[1] - band[0] < LOWEST_INCH * dpi && to - from < 2 * LOWEST_INCH * dpi;
        if (to > from && pixels >= 4 && !speck) {
            lines.add(new TextLine(left + from, band[0], left + to, band[1], em));
        }
    }
}
