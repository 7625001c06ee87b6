package io.github.yusuan.pdf.content;

import io.github.yusuan.pdf.file.WorkMeter;
import io.github.yusuan.pdf.shape.Outline;
import io.github.yusuan.pdf.shape.Rectangle;
import io.github.yusuan.pdf.shape.Subpath;
import java.util.ArrayList;
import java.util.List;

/**
 * From a filled path to the boxes that it paints, whatever its outline: a thin one is its bounds, so that a rule with
 * mitred ends is a rule; a ring, a comb or a whole net drawn as one outline falls into the boxes between its corners.
 * What is neither thin nor of level and upright sides paints no box.
 */
final class PaintedBoxes {
    /** An outline up to this thickness is a rule: no text fits into it. */
    static final double MAX_RULE_WIDTH_PT = 3.5;
    /** An outline of level and upright sides may cut its corners, but no deeper than a rule is thick. */
    private static final double MAX_MITRE_PT = 1.5 * MAX_RULE_WIDTH_PT;
    /** Smaller outlines of many corners are characters. */
    private static final double MIN_NET_PT = 20;
    /** Outlines of more corners draw pictures. */
    private static final int MAX_CORNERS = 1_000;
    /** Sides this close are one. */
    private static final double SAME_PT = 0.05;

    private final boolean evenOdd;
    private final WorkMeter meter;

    PaintedBoxes(boolean evenOdd, WorkMeter meter) {
        this.evenOdd = evenOdd;
        this.meter = meter;
    }

    /** The boxes in the order in which they are drawn. */
    List<Rectangle> of(List<Subpath> path) {
        if (path.size() == 1) {
            return ofOne(path.get(0));
        }
        List<Rectangle> boxes = new ArrayList<>();
        List<Subpath> wide = new ArrayList<>();
        for (Subpath subpath : path) {
            Rectangle bounds = subpath.bounds();
            if (bounds.thickness() > MAX_RULE_WIDTH_PT) {
                wide.add(subpath);
            } else if (subpath.points().size() > 1) {
                boxes.add(bounds);
            }
        }
        if (cutsHoles(wide)) {
            boxes.addAll(slabs(wide));
            return boxes;
        }
        wide.forEach(subpath -> boxes.addAll(ofOne(subpath)));
        return boxes;
    }

    private List<Rectangle> ofOne(Subpath subpath) {
        Rectangle bounds = subpath.bounds();
        boolean thin = bounds.thickness() <= MAX_RULE_WIDTH_PT;
        if (thin ? subpath.points().size() > 1 : subpath.isRectangle(bounds)) {
            return List.of(bounds);
        }
        return !thin && isNet(subpath) ? slabs(List.of(subpath)) : List.of();
    }

    private boolean cutsHoles(List<Subpath> wide) {
        if (wide.size() < 2 || !wide.stream().allMatch(s -> isNet(s) || s.isRectangle(s.bounds()))) {
            return false;
        }
        boolean first = wide.get(0).winding() > 0;
        return evenOdd || wide.stream().anyMatch(s -> s.winding() > 0 != first);
    }

    private static boolean isNet(Subpath subpath) {
        List<double[]> points = subpath.points();
        if (subpath.isCurved()
                || points.size() < 4
                || points.size() > MAX_CORNERS
                || subpath.bounds().length() < MIN_NET_PT) {
            return false;
        }
        for (int i = 0; i < points.size(); i++) {
            double[] a = points.get(i);
            double[] b = points.get((i + 1) % points.size());
            if (Math.min(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) > SAME_PT
                    && Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) > MAX_MITRE_PT) {
                return false;
            }
        }
        return true;
    }

    /** Cuts the outlines at the height of every corner; what lies between two cuts is painted from side to side. */
    private List<Rectangle> slabs(List<Subpath> outlines) {
        Outline outline = new Outline(outlines, evenOdd);
        if (outline.corners() > MAX_CORNERS) {
            return List.of();
        }
        double[] heights = outlines.stream()
                .flatMap(subpath -> subpath.points().stream())
                .mapToDouble(point -> point[1])
                .sorted()
                .toArray();
        List<Rectangle> open = new ArrayList<>();
        List<Rectangle> done = new ArrayList<>();
        double top = heights[0];
        for (double bottom : heights) {
            if (bottom - top > SAME_PT) {
                meter.operators(1 + outline.corners() / 16);
                open = extended(open, outline.insideAt((top + bottom) / 2), top, bottom, done);
                top = bottom;
            }
        }
        done.addAll(open);
        return done;
    }

    /** The boxes that go on below a cut with the same sides, made longer, and those that begin there. */
    private static List<Rectangle> extended(
            List<Rectangle> open, List<double[]> spans, double top, double bottom, List<Rectangle> done) {
        List<Rectangle> next = new ArrayList<>();
        int i = 0;
        for (double[] span : spans) {
            while (i < open.size() && open.get(i).x0() < span[0] - SAME_PT) {
                done.add(open.get(i++));
            }
            boolean goesOn = i < open.size()
                    && Math.abs(open.get(i).x0() - span[0]) <= SAME_PT
                    && Math.abs(open.get(i).x1() - span[1]) <= SAME_PT;
            next.add(new Rectangle(span[0], goesOn ? open.get(i++).y0() : top, span[1], bottom));
        }
        done.addAll(open.subList(i, open.size()));
        return next;
    }
}
