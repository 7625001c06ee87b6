package io.github.yusuan.pdf.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * The visible part of the page, in points of the displayed page: a box, and where clipping paths are no rectangles what
 * lies inside all of them.
 */
public record Clip(Rectangle box, List<Outline> outlines) {
    /** Of paths with more corners, and of more paths, only the bounds count. */
    private static final int MAX_CORNERS = 1_000;

    private static final int MAX_OUTLINES = 16;

    public static final Clip ALL = new Clip(Rectangle.ALL, List.of());

    public Clip intersect(Rectangle other) {
        return new Clip(box.intersect(other), outlines);
    }

    public Clip intersect(Outline other) {
        Clip bounded = intersect(other.bounds());
        if (other.isRectangle() || other.corners() > MAX_CORNERS || outlines.size() == MAX_OUTLINES) {
            return bounded;
        }
        List<Outline> all = new ArrayList<>(outlines);
        all.add(other);
        return new Clip(bounded.box, List.copyOf(all));
    }

    public boolean shows(double x, double y) {
        if (!box.contains(x, y)) {
            return false;
        }
        for (int i = 0; i < outlines.size(); i++) {
            if (!outlines.get(i).contains(x, y)) {
                return false;
            }
        }
        return true;
    }

    /** How much work it is to ask whether a place is shown. */
    public int work() {
        int work = 0;
        for (int i = 0; i < outlines.size(); i++) {
            work += 1 + outlines.get(i).corners() / 16;
        }
        return work;
    }

    /** The shown parts of a level or upright line: from, to. */
    public List<double[]> partsOf(boolean level, double at, double from, double to) {
        double low = Math.max(from, level ? box.x0() : box.y0());
        double high = Math.min(to, level ? box.x1() : box.y1());
        List<double[]> parts = high > low ? List.of(new double[] {low, high}) : List.of();
        for (Outline outline : outlines) {
            List<double[]> inside = level ? outline.insideAt(at) : outline.insideUprightAt(at);
            List<double[]> both = new ArrayList<>();
            for (double[] part : parts) {
                for (double[] span : inside) {
                    double start = Math.max(part[0], span[0]);
                    double end = Math.min(part[1], span[1]);
                    if (end > start) {
                        both.add(new double[] {start, end});
                    }
                }
            }
            parts = both;
        }
        return parts;
    }
}
