package io.github.yusuan.pdf;

/**
 * The visible part of the page, as the bounding box of the clipping path in points of the displayed page.
 */
record Clip(double x0, double y0, double x1, double y1) {

    static final Clip ALL = new Clip(-1e9, -1e9, 1e9, 1e9);

    Clip intersect(Clip other) {
        return new Clip(Math.max(x0, other.x0), Math.max(y0, other.y0), Math.min(x1, other.x1), Math.min(y1, other.y1));
    }

    boolean shows(double x, double y) {
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }
}
