package io.github.yusuan.office.ofd;

import io.github.yusuan.office.xml.XmlElement;
import java.util.List;

/**
 * From the coordinates of an object, in millimetres, to those of its page, in points.
 *
 * @param a x of x
 * @param b y of x
 * @param c x of y
 * @param d y of y
 * @param e x of the origin
 * @param f y of the origin
 */
record Placing(double a, double b, double c, double d, double e, double f) {
    private static final double MM = 72 / 25.4;

    static Placing of(XmlElement object) {
        List<Double> boundary = Numbers.of(object.attribute("Boundary"));
        double left = boundary.size() < 4 ? 0 : boundary.get(0);
        double top = boundary.size() < 4 ? 0 : boundary.get(1);
        List<Double> m = Numbers.of(object.attribute("CTM"));
        return m.size() < 6
                ? new Placing(1, 0, 0, 1, left, top)
                : new Placing(m.get(0), m.get(1), m.get(2), m.get(3), m.get(4) + left, m.get(5) + top);
    }

    float x(double x, double y) {
        return (float) ((a * x + c * y + e) * MM);
    }

    float y(double x, double y) {
        return (float) ((b * x + d * y + f) * MM);
    }

    /** Length in points of a step along the line. */
    double along(double length) {
        return Math.hypot(a, b) * length * MM;
    }

    /** Length in points of a step across the line. */
    double across(double length) {
        return Math.hypot(c, d) * length * MM;
    }

    /** By how many degrees texts are turned: 0, 90, 180, 270, or -1 where they are askew. */
    int turn() {
        if (Math.abs(b) < Math.abs(a) / 50) {
            return a >= 0 ? 0 : 180;
        }
        if (Math.abs(a) < Math.abs(b) / 50) {
            return b >= 0 ? 90 : 270;
        }
        return -1;
    }
}
