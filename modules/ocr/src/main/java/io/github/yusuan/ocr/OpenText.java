package io.github.yusuan.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of text around the cells: the detector looks at those strips of the page that hold ink there, nothing else. */
final class OpenText {
    private static final double STRIP_GAP_INCH = 0.35;
    private static final double STRIP_MARGIN_INCH = 0.12;
    private static final int LEAST_INK = 12;

    private final Models models;
    private final Grey page;
    private final Regions regions;
    private final InkMask ink;
    private final double dpi;
    private final boolean[] open;

    OpenText(Models models, Grey page, Regions regions, InkMask ink, double dpi) {
        this.models = models;
        this.page = page;
        this.regions = regions;
        this.ink = ink;
        this.dpi = dpi;
        this.open = regions.open();
    }

    List<TextLine> lines() {
        Grey outside = outside();
        List<TextLine> lines = new ArrayList<>();
        for (int[] strip : strips()) {
            Grey part = new Grey(
                    page.width(),
                    strip[1] - strip[0],
                    Arrays.copyOfRange(outside.luma(), strip[0] * page.width(), strip[1] * page.width()));
            for (int[] box : new TextFinder(models, dpi).find(part)) {
                add(lines, box, strip[0]);
            }
        }
        return lines;
    }

    /** The page with white cells and rules. */
    private Grey outside() {
        byte[] luma = page.luma().clone();
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                int id = regions.idAt(x, y);
                if (id < 1 || !open[id]) {
                    luma[y * page.width() + x] = (byte) Grey.WHITE;
                }
            }
        }
        return new Grey(page.width(), page.height(), luma);
    }

    private boolean isInk(int x, int y) {
        int id = regions.idAt(x, y);
        return id > 0 && open[id] && ink.at(x, y);
    }

    private List<int[]> strips() {
        List<int[]> strips = new ArrayList<>();
        int margin = (int) (STRIP_MARGIN_INCH * dpi);
        int gap = (int) (STRIP_GAP_INCH * dpi);
        int from = -1;
        int last = -1;
        for (int y = 0; y <= page.height(); y++) {
            boolean inked = y < page.height() && inkOf(y) >= LEAST_INK;
            if (inked) {
                from = from < 0 ? y : from;
                last = y;
            }
            if (from >= 0 && (y == page.height() || y - last > gap)) {
                strips.add(new int[] {Math.max(0, from - margin), Math.min(page.height(), last + margin)});
                from = -1;
            }
        }
        return strips;
    }

    private int inkOf(int y) {
        int n = 0;
        for (int x = 0; x < page.width(); x++) {
            n += isInk(x, y) ? 1 : 0;
        }
        return n;
    }

    /** The box of the detector, shrunk to the ink in it. */
    private void add(List<TextLine> lines, int[] box, int top) {
        int x0 = Integer.MAX_VALUE;
        int y0 = Integer.MAX_VALUE;
        int x1 = -1;
        int y1 = -1;
        for (int y = box[1] + top; y < Math.min(page.height(), box[3] + top); y++) {
            for (int x = box[0]; x < box[2]; x++) {
                if (isInk(x, y)) {
                    x0 = Math.min(x0, x);
                    y0 = Math.min(y0, y);
                    x1 = Math.max(x1, x + 1);
                    y1 = Math.max(y1, y + 1);
                }
            }
        }
        if (x1 > x0 && y1 - y0 > 3) {
            lines.add(new TextLine(x0, y0, x1, y1, y1 - y0));
        }
    }
}
