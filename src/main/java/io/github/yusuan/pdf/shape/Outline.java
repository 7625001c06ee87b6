package io.github.yusuan.pdf.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The area inside a path, by the rule that fills or clips with it. */
public final class Outline {
    private final List<Subpath> subpaths;
    private final boolean evenOdd;
    private final Rectangle bounds;
    private final int corners;

    public Outline(List<Subpath> subpaths, boolean evenOdd) {
        this.subpaths = List.copyOf(subpaths);
        this.evenOdd = evenOdd;
        Rectangle box = Rectangle.NOTHING;
        int count = 0;
        for (Subpath subpath : this.subpaths) {
            box = box.around(subpath.bounds());
            count += subpath.points().size();
        }
        this.bounds = box;
        this.corners = count;
    }

    public Rectangle bounds() {
        return bounds;
    }

    public int corners() {
        return corners;
    }

    /** Whether it is one rectangle. */
    boolean isRectangle() {
        return subpaths.size() == 1 && subpaths.get(0).isRectangle(bounds);
    }

    boolean contains(double x, double y) {
        return bounds.contains(x, y) && insideAt(y).stream().anyMatch(span -> x >= span[0] && x <= span[1]);
    }

    /** From where to where a level line at that height is inside. */
    public List<double[]> insideAt(double y) {
        return inside(y, 1);
    }

    /** From where to where an upright line at that place is inside. */
    List<double[]> insideUprightAt(double x) {
        return inside(x, 0);
    }

    private List<double[]> inside(double at, int axis) {
        List<double[]> crossings = new ArrayList<>(); // place, direction
        for (Subpath subpath : subpaths) {
            List<double[]> points = subpath.points();
            for (int i = 0; i < points.size(); i++) {
                double[] a = points.get(i);
                double[] b = points.get(i + 1 < points.size() ? i + 1 : 0);
                if (a[axis] <= at != b[axis] <= at) {
                    double part = (at - a[axis]) / (b[axis] - a[axis]);
                    crossings.add(new double[] {a[1 - axis] + part * (b[1 - axis] - a[1 - axis]), a[axis] <= at ? 1 : -1
                    });
                }
            }
        }
        crossings.sort(Comparator.comparingDouble(crossing -> crossing[0]));
        List<double[]> spans = new ArrayList<>();
        int winding = 0;
        double from = 0;
        for (double[] crossing : crossings) {
            boolean before = isInside(winding);
            winding += evenOdd ? 1 : (int) crossing[1];
            if (!before && isInside(winding)) {
                from = crossing[0];
            } else if (before && !isInside(winding)) {
                spans.add(new double[] {from, crossing[0]});
            }
        }
        return spans;
    }

    private boolean isInside(int winding) {
        return evenOdd ? winding % 2 == 1 : winding != 0;
    }
}
