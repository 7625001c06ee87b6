package io.github.yusuan.model;

import java.io.Serializable;

/**
 * A rectangle on a page as it is displayed, in points, origin at the top left, y growing downwards.
 *
 * @param x0 left
 * @param y0 top
 * @param x1 right, never less than {@code x0}
 * @param y1 bottom, never less than {@code y0}
 */
public record Box(double x0, double y0, double x1, double y1) implements Serializable {

    /** The place of something that has none, as in a plain text. */
    public static final Box NONE = new Box(0, 0, 0, 0);

    /** Orders the corners, so that nobody downstream has to. */
    public Box {
        if (x1 < x0) {
            double swap = x0;
            x0 = x1;
            x1 = swap;
        }
        if (y1 < y0) {
            double swap = y0;
            y0 = y1;
            y1 = swap;
        }
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    /** Whether the point lies inside or on the edge. */
    public boolean contains(double x, double y) {
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }

    /** Width in points. */
    public double width() {
        return x1 - x0;
    }

    /** Height in points. */
    public double height() {
        return y1 - y0;
    }

    /** Horizontal centre. */
    public double centreX() {
        return (x0 + x1) / 2;
    }

    /** Vertical centre. */
    public double centreY() {
        return (y0 + y1) / 2;
    }
}
