package io.github.yusuan.pdf.content;

import io.github.yusuan.pdf.shape.Matrix;
import io.github.yusuan.pdf.shape.Outline;
import io.github.yusuan.pdf.shape.Subpath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current path (ISO 32000-2, 8.5.2), in points of the displayed page. */
final class PathBuilder {
    /** Longer paths draw no table; the rest of one is left out. */
    private static final int MAX_POINTS = 200_000;

    private final List<Subpath> subpaths = new ArrayList<>();
    private int points;

    void moveTo(Matrix ctm, double x, double y) {
        if (!subpaths.isEmpty() && ++points > MAX_POINTS) {
            return;
        }
        subpaths.add(new Subpath(ctm.x(x, y), ctm.y(x, y)));
    }

    void lineTo(Matrix ctm, double x, double y) {
        Subpath current = open(ctm, x, y);
        if (current != null && ++points <= MAX_POINTS) {
            current.lineTo(ctm.x(x, y), ctm.y(x, y));
        }
    }

    /** A curve by its two handles and its end: x, y of each. */
    void curveTo(Matrix ctm, double... curve) {
        Subpath current = open(ctm, curve[4], curve[5]);
        if (current != null && ++points <= MAX_POINTS) {
            points += current.curveTo(
                    ctm.x(curve[0], curve[1]),
                    ctm.y(curve[0], curve[1]),
                    ctm.x(curve[2], curve[3]),
                    ctm.y(curve[2], curve[3]),
                    ctm.x(curve[4], curve[5]),
                    ctm.y(curve[4], curve[5]));
        }
    }

    /** A curve whose first handle is the current point. */
    void curveFromHere(Matrix ctm, double x2, double y2, double x, double y) {
        Subpath current = open(ctm, x, y);
        if (current != null && ++points <= MAX_POINTS) {
            double[] last = current.points().get(current.points().size() - 1);
            points += current.curveTo(last[0], last[1], ctm.x(x2, y2), ctm.y(x2, y2), ctm.x(x, y), ctm.y(x, y));
        }
    }

    /** The subpath that a segment to that point continues; null where the point begins one, as there is none to go on. */
    private @Nullable Subpath open(Matrix ctm, double x, double y) {
        if (subpaths.isEmpty()) {
            moveTo(ctm, x, y);
            return null;
        }
        Subpath last = subpaths.get(subpaths.size() - 1);
        if (last.isClosed()) {
            if (++points > MAX_POINTS) {
                return null;
            }
            double[] start = last.points().get(0);
            last = new Subpath(start[0], start[1]);
            subpaths.add(last);
        }
        return last;
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
            subpaths.get(subpaths.size() - 1).close();
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
            List<double[]> all = subpath.points();
            int n = all.size();
            for (int i = 1; i < n + (subpath.isClosed() ? 1 : 0); i++) {
                if (!subpath.isBent(i)) {
                    double[] a = all.get(i - 1);
                    double[] b = all.get(i % n);
                    ink.stroke(a[0], a[1], b[0], b[1], state);
                }
            }
        }
    }

    void fill(InkCollector ink, GraphicsState state, boolean evenOdd) {
        ink.fill(subpaths, evenOdd, state);
    }

    /** The area inside, as a clip. */
    Outline outline(boolean evenOdd) {
        return new Outline(subpaths, evenOdd);
    }
}
