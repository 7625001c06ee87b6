package io.github.yusuan.ocr;

import io.github.yusuan.ink.Rule;
import io.github.yusuan.model.Box;

/**
 * From pixels of the upright page to points of the page as it is displayed.
 *
 * @param width of the upright page in pixels
 * @param height of the upright page in pixels
 * @param quarters by how many quarters the displayed page is turned clockwise
 * @param scale pixels for a point
 */
record PageFrame(int width, int height, int quarters, double scale) {

    /** Reading direction on the displayed page, in degrees. */
    short turn() {
        return (short) (quarters * 90);
    }

    /** A box on the displayed page. */
    Box box(double x0, double y0, double x1, double y1) {
        return switch (quarters) {
            case 1 -> points(height - y1, x0, height - y0, x1);
            case 2 -> points(width - x1, height - y1, width - x0, height - y0);
            case 3 -> points(y0, width - x1, y1, width - x0);
            default -> points(x0, y0, x1, y1);
        };
    }

    /** A rule on the displayed page. */
    Rule rule(Rule r) {
        Box b = r.horizontal() ? box(r.from(), r.at(), r.to(), r.at()) : box(r.at(), r.from(), r.at(), r.to());
        boolean horizontal = r.horizontal() == (quarters % 2 == 0);
        float width = (float) (r.width() / scale);
        return horizontal
                ? new Rule(true, (float) b.y0(), (float) b.x0(), (float) b.x1(), width)
                : new Rule(false, (float) b.x0(), (float) b.y0(), (float) b.y1(), width);
    }

    private Box points(double x0, double y0, double x1, double y1) {
        return new Box(x0 / scale, y0 / scale, x1 / scale, y1 / scale);
    }
}
