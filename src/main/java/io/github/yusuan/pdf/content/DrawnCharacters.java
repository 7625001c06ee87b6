package io.github.yusuan.pdf.content;

import io.github.yusuan.ink.Rule;
import io.github.yusuan.pdf.shape.Clip;
import io.github.yusuan.pdf.shape.Rectangle;
import io.github.yusuan.pdf.shape.Subpath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Filled shapes that may be characters drawn as outlines, which nobody can read: as high as text, side by side on one
 * line, between the rules of a table.
 */
final class DrawnCharacters {
    private static final double LOWEST_PT = 3;
    private static final double HIGHEST_PT = 24;
    /** A word, or a figure, is so many shapes. */
    private static final int SHAPES = 3;
    /** A drawing may look like a word now and then. */
    private static final int WORDS = 3;
    /** More shapes than this tell no more. */
    private static final int MOST = 5_000;
    /** Shapes of a word are no farther apart, in heights. */
    private static final double GAP = 0.6;
    /** And stand on one line within this, in heights. */
    private static final double OFF_LINE = 0.2;

    private final List<Rectangle> shapes = new ArrayList<>();

    /** A filled path that paints no box. */
    void add(List<Subpath> path, Clip clip) {
        for (Subpath subpath : path) {
            Rectangle bounds = subpath.bounds();
            boolean sized = bounds.height() >= LOWEST_PT
                    && bounds.height() <= HIGHEST_PT
                    && bounds.width() <= HIGHEST_PT
                    && bounds.width() > 0;
            if (sized && shapes.size() < MOST && clip.box().contains(bounds.x0(), bounds.y0())) {
                shapes.add(bounds);
            }
        }
    }

    /** Whether some words of the tables are drawn so. */
    boolean areInTables(List<Rule> rules) {
        if (shapes.size() < SHAPES * WORDS) {
            return false;
        }
        List<Rectangle> inOrder = new ArrayList<>(shapes);
        inOrder.sort(Comparator.<Rectangle>comparingDouble(shape -> Math.rint(shape.y1()))
                .thenComparingDouble(Rectangle::x0));
        int words = 0;
        int length = 1;
        for (int i = 1; i < inOrder.size() && words < WORDS; i++) {
            length = follows(inOrder.get(i - 1), inOrder.get(i)) ? length + 1 : 1;
            if (length == SHAPES && isBetween(inOrder.get(i), rules)) {
                words++;
            }
        }
        return words == WORDS;
    }

    private static boolean follows(Rectangle before, Rectangle next) {
        double height = Math.max(before.height(), next.height());
        double gap = next.x0() - before.x1();
        return Math.abs(before.y1() - next.y1()) <= OFF_LINE * height
                && gap <= GAP * height
                && next.x0() > before.x0()
                && Math.min(before.height(), next.height()) > height / 2;
    }

    private static boolean isBetween(Rectangle shape, List<Rule> rules) {
        boolean above = false;
        boolean below = false;
        for (Rule rule : rules) {
            boolean level = rule.horizontal() && rule.from() < shape.x0() && rule.to() > shape.x1();
            above |= level && rule.at() <= shape.y0() && rule.at() > shape.y0() - 3 * HIGHEST_PT;
            below |= level && rule.at() >= shape.y1() && rule.at() < shape.y1() + 3 * HIGHEST_PT;
        }
        return above && below;
    }
}
