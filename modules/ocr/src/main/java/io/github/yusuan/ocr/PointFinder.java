package io.github.yusuan.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Where dots stand on the base line of a figure, between its digits: small, low, and touching nothing. */
final class PointFinder {
    private static final double LARGEST = 0.36;
    private static final double LOWEST_PART = 0.55;
    private static final int DARK = 170;
    private static final int PALE = 220;
    private static final int LEAST_PX = 2;

    private final Grey page;

    PointFinder(Grey page) {
        this.page = page;
    }

    /** Their middles, in pixels of the page. */
    List<Double> placesIn(TextLine line) {
        List<Double> places = new ArrayList<>();
        int width = line.x1() - line.x0();
        int top = line.y0();
        int height = Math.min(page.height(), line.y1() + 2) - top;
        boolean[] seen = new boolean[Math.max(0, width * height)];
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && isDark(line.x0() + i % width, top + i / width)) {
                int[] box = blob(line.x0(), top, width, height, i, seen);
                double high = line.y1() - line.y0();
                boolean dot = box[4] >= LEAST_PX
                        && box[2] - box[0] <= LARGEST * high
                        && box[3] - box[1] <= LARGEST * high
                        && box[1] >= LOWEST_PART * high
                        && box[0] > 0.2 * high
                        && box[2] < width - 0.2 * high
                        && isWhiteAbove(line.x0() + box[0], line.x0() + box[2], top, top + box[1] - 1);
                if (dot) {
                    places.add(line.x0() + (box[0] + box[2]) / 2.0);
                }
            }
        }
        return places;
    }

    /** Thin strokes print pale, so that the end of a 3 stands apart from the rest of it; the rest is above it. */
    private boolean isWhiteAbove(int from, int to, int top, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = from; x < to; x++) {
                if (page.orWhite(x, y) <= PALE) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isDark(int x, int y) {
        return page.orWhite(x, y) <= DARK;
    }

    /** Left, top, right, bottom and size of what is connected. */
    private int[] blob(int left, int top, int width, int height, int start, boolean[] seen) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        seen[start] = true;
        int[] box = {width, height, 0, 0, 0};
        while (!queue.isEmpty()) {
            int i = queue.remove();
            int x = i % width;
            int y = i / width;
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x + 1);
            box[3] = Math.max(box[3], y + 1);
            box[4]++;
            for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
                for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                    int next = v * width + u;
                    if (!seen[next] && isDark(left + u, top + v)) {
                        seen[next] = true;
                        queue.add(next);
                    }
                }
            }
        }
        return box;
    }
}
