package io.github.yusuan.pdf.shape;

/**
 * An affine map as PDF writes it: {@code [a b c d e f]}, row vectors on the left (ISO 32000-2, 8.3.4).
 */
public record Matrix(double a, double b, double c, double d, double e, double f) {

    public static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    /** First this, then {@code next}. */
    public Matrix then(Matrix next) {
        return new Matrix(
                a * next.a + b * next.c,
                a * next.b + b * next.d,
                c * next.a + d * next.c,
                c * next.b + d * next.d,
                e * next.a + f * next.c + next.e,
                e * next.b + f * next.d + next.f);
    }

    /** First a shift, then this. */
    public Matrix shifted(double tx, double ty) {
        return new Matrix(a, b, c, d, tx * a + ty * c + e, tx * b + ty * d + f);
    }

    public double x(double px, double py) {
        return px * a + py * c + e;
    }

    public double y(double px, double py) {
        return px * b + py * d + f;
    }

    /** How much longer a short line becomes, whichever way it points. */
    public double scale() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }
}
