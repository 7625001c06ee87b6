package io.github.yusuan.pdf.shape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of connected points of a path, in points of the displayed page. A quarter turn as small as the rounded corner
 * of a frame counts as the corner; any other curve becomes a chain of short pieces.
 */
public final class Subpath {
    /** Corners are rounded by less. */
    private static final double MAX_CORNER_PT = 12;
    /** How far the handles of a curve may lie off the sides of its corner, relative to its size. */
    private static final double OFF = 0.02;
    /** How far a corner of a rectangle may lie off its place. */
    private static final double NEAR_PT = 0.3;
    /** Into how many straight pieces a curve is cut. */
    private static final int PIECES = 8;
    /** Most are rectangles. */
    private static final int CORNERS = 4;

    private final List<double[]> points = new ArrayList<>(CORNERS);
    private double straight;
    private @Nullable BitSet bent; // most have none, and a path may have many thousands
    private double rounded;
    private boolean closed;

    public Subpath(double x, double y) {
        points.add(new double[] {x, y});
    }

    public void lineTo(double x, double y) {
        double[] last = points.get(points.size() - 1);
        straight += Math.abs(x - last[0]) + Math.abs(y - last[1]);
        points.add(new double[] {x, y});
    }

    /** A curve with its two handles; returns how many points it added. */
    public int curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        double[] last = points.get(points.size() - 1);
        double width = Math.abs(x - last[0]);
        double height = Math.abs(y - last[1]);
        double off = OFF * (width + height) + 1e-3;
        boolean small = width <= MAX_CORNER_PT && height <= MAX_CORNER_PT && width > 0 && height > 0;
        boolean levelFirst = Math.abs(y1 - last[1]) <= off && Math.abs(x2 - x) <= off;
        boolean uprightFirst = Math.abs(x1 - last[0]) <= off && Math.abs(y2 - y) <= off;
        if (small && (levelFirst || uprightFirst)) {
            points.add(levelFirst ? new double[] {x, last[1]} : new double[] {last[0], y});
            points.add(new double[] {x, y});
            rounded += width + height;
            return 2;
        }
        if (Math.max(offLine(last, x, y, x1, y1), offLine(last, x, y, x2, y2)) <= off) {
            lineTo(x, y);
            return 1;
        }
        BitSet pieces = bent == null ? new BitSet() : bent;
        bent = pieces;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            pieces.set(points.size());
            points.add(new double[] {onCurve(last[0], x1, x2, x, t), onCurve(last[1], y1, y2, y, t)});
        }
        return PIECES;
    }

    private static double onCurve(double from, double first, double second, double to, double t) {
        double u = 1 - t;
        return u * u * u * from + 3 * u * u * t * first + 3 * u * t * t * second + t * t * t * to;
    }

    /** How far a point lies off the line between two others. */
    private static double offLine(double[] from, double toX, double toY, double x, double y) {
        double length = Math.hypot(toX - from[0], toY - from[1]);
        double area = Math.abs((toX - from[0]) * (y - from[1]) - (toY - from[1]) * (x - from[0]));
        return length > 0 ? area / length : Double.MAX_VALUE;
    }

    public void close() {
        if (!closed) {
            closed = true;
            double[] first = points.get(0);
            double[] last = points.get(points.size() - 1);
            straight += Math.abs(first[0] - last[0]) + Math.abs(first[1] - last[1]);
        }
    }

    public boolean isClosed() {
        return closed;
    }

    /** Whether it is more than straight lines with rounded corners. */
    public boolean isCurved() {
        return bent != null || rounded > straight;
    }

    /** Whether the piece that ends at that point is one of a curve. */
    public boolean isBent(int point) {
        return bent != null && bent.get(point) || rounded > straight;
    }

    /** Its points: x, y. */
    public List<double[]> points() {
        return points;
    }

    public Rectangle bounds() {
        double[] first = points.get(0);
        double x0 = first[0];
        double y0 = first[1];
        double x1 = x0;
        double y1 = y0;
        for (int i = 1; i < points.size(); i++) {
            double[] point = points.get(i);
            x0 = Math.min(x0, point[0]);
            y0 = Math.min(y0, point[1]);
            x1 = Math.max(x1, point[0]);
            y1 = Math.max(y1, point[1]);
        }
        return new Rectangle(x0, y0, x1, y1);
    }

    /** Whether it is the rectangle that is its bounds, with up to two points more than corners. */
    public boolean isRectangle(Rectangle box) {
        return !isCurved()
                && points.size() >= 4
                && points.size() <= (rounded > 0 ? 14 : 6)
                && points.stream()
                        .allMatch(p -> isNear(p[0], box.x0(), box.x1()) && isNear(p[1], box.y0(), box.y1())
                                || rounded > 0
                                        && (isNear(p[0], box.x0(), box.x1()) || isNear(p[1], box.y0(), box.y1())));
    }

    private static boolean isNear(double value, double low, double high) {
        return Math.abs(value - low) < NEAR_PT || Math.abs(value - high) < NEAR_PT;
    }

    /** Twice the area that it encloses; the sign tells which way round it is drawn. */
    public double winding() {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            double[] a = points.get(i);
            double[] b = points.get((i + 1) % points.size());
            sum += a[0] * b[1] - b[0] * a[1];
        }
        return sum;
    }
}
