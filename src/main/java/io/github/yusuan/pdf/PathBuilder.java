package io.github.yusuan.pdf;

import java.util.ArrayList;
import java.util.List;

/** The current path (ISO 32000-2, 8.5.2), in points of the displayed page. Curves are kept by their end points. */
final class PathBuilder {
    /** Longer paths draw no table; the rest of one is left out. */
    private static final int MAX_POINTS = 200_000;

    /** A run of connected points; a curve makes it unfit to be a rule or a rectangle. */
    private static final class Subpath {
        private final List<double[]> points = new ArrayList<>();
        private boolean closed;
        private boolean curved;
    }

    private final List<Subpath> subpaths = new ArrayList<>();
    private int points;

    void moveTo(Matrix ctm, double x, double y) {
        if (!subpaths.isEmpty() && ++points > MAX_POINTS) {
            return;
        }
        Subpath next = new Subpath();
        next.points.add(new double[] {ctm.x(x, y), ctm.y(x, y)});
        subpaths.add(next);
    }

    void lineTo(Matrix ctm, double x, double y) {
        if (subpaths.isEmpty()) {
            moveTo(ctm, x, y);
            return;
        }
        Subpath current = subpaths.get(subpaths.size() - 1);
        if (current.closed) {
            moveTo(ctm, x, y);
            return;
        }
        if (++points <= MAX_POINTS) {
            current.points.add(new double[] {ctm.x(x, y), ctm.y(x, y)});
        }
    }

    void curveTo(Matrix ctm, double x, double y) {
        lineTo(ctm, x, y);
        subpaths.get(subpaths.size() - 1).curved = true;
    }

    void rectangle(Matrix ctm, double x, double y, double width, double height) {
        moveTo(ctm, x, y);
        lineTo(ctm, x + width, y);
        lineTo(ctm, x + width, y + height);
        lineTo(ctm, x, y + height);
        close();
    }

    void close() {
        if (!subpaths.isEmpty()) {
            subpaths.get(subpaths.size() - 1).closed = true;
        }
    }

    void clear() {
        subpaths.clear();
        points = 0;
    }

    boolean isEmpty() {
        return subpaths.isEmpty();
    }

    void stroke(InkCollector ink, GraphicsState state) {
        for (Subpath subpath : subpaths) {
            int n = subpath.points.size();
            for (int i = 1; !subpath.curved && i < n + (subpath.closed ? 1 : 0); i++) {
                double[] a = subpath.points.get(i - 1);
                double[] b = subpath.points.get(i % n);
                ink.stroke(a[0], a[1], b[0], b[1], state);
            }
        }
    }

    void fill(InkCollector ink, GraphicsState state) {
        for (Subpath subpath : subpaths) {
            double[] box = boundsOf(List.of(subpath));
            if (!subpath.curved && isRectangle(subpath, box)) {
                ink.fill(box[0], box[1], box[2], box[3], state);
            }
        }
    }

    /** The bounding box of the whole path, as a clip. */
    Clip bounds() {
        double[] box = boundsOf(subpaths);
        return new Clip(box[0], box[1], box[2], box[3]);
    }

    private static double[] boundsOf(List<Subpath> subpaths) {
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (Subpath subpath : subpaths) {
            for (double[] point : subpath.points) {
                box[0] = Math.min(box[0], point[0]);
                box[1] = Math.min(box[1], point[1]);
                box[2] = Math.max(box[2], point[0]);
                box[3] = Math.max(box[3], point[1]);
            }
        }
        return box;
    }

    private static boolean isRectangle(Subpath subpath, double[] box) {
        double tolerance = 0.3;
        return subpath.points.size() >= 4
                && subpath.points.size() <= 6
                && subpath.points.stream()
                        .allMatch(p -> (Math.abs(p[0] - box[0]) < tolerance || Math.abs(p[0] - box[2]) < tolerance)
                                && (Math.abs(p[1] - box[1]) < tolerance || Math.abs(p[1] - box[3]) < tolerance));
    }
}
