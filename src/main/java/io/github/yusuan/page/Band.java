package io.github.yusuan.page;

import io.github.yusuan.model.Box;

/**
 * A stretch of the page width that the texts of one column fill.
 *
 * @param from left
 * @param to right
 * @param figures whether it holds numbers, which are set flush right; words are set flush left
 */
public record Band(double from, double to, boolean figures) {

    /** Both together. */
    public Band union(Band other) {
        return new Band(Math.min(from, other.from), Math.max(to, other.to), figures || other.figures);
    }

    /** Whether a text lies over it, by more than a point. */
    public boolean meets(Box text) {
        return from < text.x1() - 1 && text.x0() + 1 < to;
    }

    /** Where its texts stand flush. */
    public double flush() {
        return figures ? to : from;
    }

    /** A place that lies well within its column, however long its texts are. */
    public double within() {
        return figures ? (from + to) / 2 : from;
    }
}
