package io.github.yusuan.ocr;

import io.github.yusuan.ink.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a page that its rules divide it into: each is white connected without crossing a rule. A cell is one, merged
 * or not, and so is what lies around the tables.
 */
final class Regions {
    /** Cells are found on a picture so many times smaller. */
    private static final int SCALE = 2;

    /** Less is no cell but the inside of a character or a speck between two rules. */
    private static final int LEAST_INSIDE_PX = 400;

    private static final int RULE = -1;
    private static final int NONE = 0;

    private final int width;
    private final int[] regionAt;
    private final List<Region> regions = new ArrayList<>();

    /**
     * A part of the page.
     *
     * @param id its number
     * @param x0 left, in pixels
     * @param y0 top
     * @param x1 right
     * @param y1 bottom
     * @param isOpen whether it reaches the edge of the page or has other parts inside
     */
    record Region(int id, int x0, int y0, int x1, int y1, boolean isOpen) {}

    /**
     * Divides a page.
     *
     * @param reachPx rules that end so near to each other meet
     */
    Regions(Grey page, List<Rule> rules, double reachPx) {
        width = page.width() / SCALE + 1;
        int height = page.height() / SCALE + 1;
        regionAt = new int[width * height];
        for (Rule rule : rules) {
            draw(rule, height, reachPx);
        }
        for (int i = 0; i < regionAt.length; i++) {
            if (regionAt[i] == NONE) {
                regions.add(fill(i, height, regions.size() + 1));
            }
        }
        markFrames();
    }

    private void draw(Rule rule, int height, double reach) {
        int half = Math.max(1, Math.round(rule.width() / 2 / SCALE));
        int at = Math.round(rule.at() / SCALE);
        int from = (int) Math.round((rule.from() - reach) / SCALE);
        int to = (int) Math.round((rule.to() + reach) / SCALE);
        for (int a = at - half; a <= at + half; a++) {
            for (int b = from; b <= to; b++) {
                int x = rule.horizontal() ? b : a;
                int y = rule.horizontal() ? a : b;
                if (x >= 0 && y >= 0 && x < width && y < height) {
                    regionAt[y * width + x] = RULE;
                }
            }
        }
    }

    private Region fill(int start, int height, int id) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        regionAt[start] = id;
        queue.add(start);
        int x0 = width;
        int y0 = height;
        int x1 = 0;
        int y1 = 0;
        boolean edge = false;
        while (!queue.isEmpty()) {
            int i = queue.remove();
            int x = i % width;
            int y = i / width;
            x0 = Math.min(x0, x);
            y0 = Math.min(y0, y);
            x1 = Math.max(x1, x);
            y1 = Math.max(y1, y);
            edge |= x == 0 || y == 0 || x == width - 1 || y == height - 1;
            visit(queue, i - 1, x > 0, id);
            visit(queue, i + 1, x < width - 1, id);
            visit(queue, i - width, y > 0, id);
            visit(queue, i + width, y < height - 1, id);
        }
        return new Region(id, x0 * SCALE, y0 * SCALE, (x1 + 1) * SCALE, (y1 + 1) * SCALE, edge);
    }

    private void visit(ArrayDeque<Integer> queue, int i, boolean inside, int id) {
        if (inside && regionAt[i] == NONE) {
            regionAt[i] = id;
            queue.add(i);
        }
    }

    /** A part that has others inside is no cell but the frame around a table. */
    private void markFrames() {
        for (int i = 0; i < regions.size(); i++) {
            Region outer = regions.get(i);
            boolean frame = !outer.isOpen()
                    && regions.stream()
                                    .filter(inner -> inner.id() != outer.id()
                                            && inner.x0() > outer.x0()
                                            && inner.y0() > outer.y0()
                                            && inner.x1() < outer.x1()
                                            && inner.y1() < outer.y1()
                                            && (inner.x1() - inner.x0()) * (inner.y1() - inner.y0()) > LEAST_INSIDE_PX)
                                    .limit(2)
                                    .count()
                            > 1;
            if (frame) {
                regions.set(i, new Region(outer.id(), outer.x0(), outer.y0(), outer.x1(), outer.y1(), true));
            }
        }
    }

    /** The page with white in the place of its rules, so that none is read as a character. */
    Grey withoutRules(Grey page) {
        byte[] luma = page.luma().clone();
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                if (idAt(x, y) < 1) {
                    luma[y * page.width() + x] = (byte) Grey.WHITE;
                }
            }
        }
        return new Grey(page.width(), page.height(), luma);
    }

    /** The cells, in the order of their first pixels. */
    List<Region> cells() {
        return regions.stream().filter(region -> !region.isOpen()).toList();
    }

    /** Whether a pixel lies in that part. */
    boolean isIn(Region region, int x, int y) {
        return idAt(x, y) == region.id();
    }

    /** By the number of a part whether it lies around the cells. */
    boolean[] open() {
        boolean[] open = new boolean[regions.size() + 1];
        regions.forEach(region -> open[region.id()] = region.isOpen());
        return open;
    }

    /** The number of the part at a pixel; less than 1 for a rule. */
    int idAt(int x, int y) {
        return regionAt[y / SCALE * width + x / SCALE];
    }
}
