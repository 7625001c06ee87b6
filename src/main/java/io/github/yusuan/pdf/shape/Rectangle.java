package io.github.yusuan.pdf.shape;

/**
 * A rectangle parallel to the page, in points of the displayed page.
 *
 * @param x0 left
 * @param y0 top
 * @param x1 right
 * @param y1 bottom
 */
public record Rectangle(double x0, double y0, double x1, double y1) {
    private static final double ENDLESS = 1e9;

    static final Rectangle ALL = new Rectangle(-ENDLESS, -ENDLESS, ENDLESS, ENDLESS);
    public static final Rectangle NOTHING = new Rectangle(ENDLESS, ENDLESS, -ENDLESS, -ENDLESS);

    /** The rectangle of two opposite corners. */
    public static Rectangle between(double ax, double ay, double bx, double by) {
        return new Rectangle(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }

    public Rectangle intersect(Rectangle other) {
        return new Rectangle(
                Math.max(x0, other.x0), Math.max(y0, other.y0), Math.min(x1, other.x1), Math.min(y1, other.y1));
    }

    /** The smallest one around this and a point. */
    public Rectangle around(double x, double y) {
        return new Rectangle(Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y));
    }

    /** The smallest one around this and another. */
    public Rectangle around(Rectangle other) {
        return new Rectangle(
                Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    public boolean contains(double x, double y) {
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    /** The smaller one of its sides. */
    public double thickness() {
        return Math.min(width(), height());
    }

    /** The larger one of its sides. */
    public double length() {
        return Math.max(width(), height());
    }

    public boolean isEmpty() {
        return width() <= 0 || height() <= 0;
    }
}
