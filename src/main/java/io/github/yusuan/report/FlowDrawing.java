package io.github.yusuan.report;

import io.github.yusuan.report.Flow.Part;
import io.github.yusuan.report.Flow.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The shapes of a flow, in units of a drawing that is 360 wide: streams run together from the left and apart to the right. */
record FlowDrawing(Flow flow) {
    /** Two labels of 13 characters stand beside each other. */
    static final int WIDTH = 360;

    /** Width of the bars at the ends of the streams and in the middle. */
    static final int BAR = 8;

    /** Height of a side whose streams stand close together. */
    static final int FULL = 240;

    /** A stream that is too thin for its label and its amount has room for them. */
    private static final int LEAST_ROOM = 28;

    private static final double HALF = 0.5;

    /**
     * Where a stream is drawn.
     *
     * @param part what it is
     * @param left whether it is of the left side
     * @param y top of its outer end
     * @param height of both ends
     * @param path its outline
     */
    record Shape(Part part, boolean left, double y, double height, String path) {
        double middle() {
            return y + height * HALF;
        }
    }

    private double height(Part part) {
        return part.amount()
                .multiply(BigDecimal.valueOf(FULL))
                .divide(flow.whole(), 2, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private double room(Part part) {
        return Math.max(LEAST_ROOM, height(part));
    }

    private double room(Side side) {
        return side.parts().stream().mapToDouble(this::room).sum();
    }

    /** Height of all of it. */
    long height() {
        return (long) Math.ceil(Stream.of(flow.sources(), flow.uses())
                .mapToDouble(this::room)
                .max()
                .orElse(FULL));
    }

    /** Top of the bar in the middle. */
    double middleTop() {
        return (height() - FULL) * HALF;
    }

    /** All streams, those of the left first. */
    List<Shape> shapes() {
        List<Shape> all = new ArrayList<>(shapes(flow.sources(), true));
        all.addAll(shapes(flow.uses(), false));
        return all;
    }

    private List<Shape> shapes(Side side, boolean left) {
        List<Shape> shapes = new ArrayList<>();
        double outer = (height() - room(side)) * HALF;
        double inner = middleTop();
        for (Part part : side.parts()) {
            double height = height(part);
            double y = outer + (room(part) - height) * HALF;
            shapes.add(new Shape(part, left, y, height, path(left, y, inner, height)));
            outer += room(part);
            inner += height;
        }
        return shapes;
    }

    private static String path(boolean left, double outer, double inner, double height) {
        double middle = WIDTH * HALF;
        double from = left ? BAR : WIDTH - BAR;
        double to = left ? middle - BAR * HALF : middle + BAR * HALF;
        double bend = (from + to) * HALF;
        return "M" + at(from, outer)
                + "C" + at(bend, outer) + " " + at(bend, inner) + " " + at(to, inner)
                + "V" + point(inner + height)
                + "C" + at(bend, inner + height) + " " + at(bend, outer + height) + " " + at(from, outer + height)
                + "Z";
    }

    private static String at(double x, double y) {
        return point(x) + " " + point(y);
    }

    static String point(double value) {
        return OverlayWriter.OverlayPage.point(value);
    }
}
