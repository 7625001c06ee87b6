package io.github.yusuan.pdf.content;

import java.util.List;

/** How far a page was laid askew on the glass: its text leans by one small angle. */
final class Lean {
    private static final double LEAST_DEGREES = 0.25;
    private static final double MOST_DEGREES = 8;
    /** Glyphs lean alike within this. */
    private static final double ALIKE_DEGREES = 0.15;
    /** Share of the glyphs that lean alike. */
    private static final double SHARE = 0.8;
    /** Fewer glyphs say nothing of the page. */
    private static final int LEAST_GLYPHS = 20;

    private Lean() {}

    /** In degrees clockwise from the nearest side of the page; 0 where the page is upright. */
    static double of(List<DrawnGlyph> glyphs) {
        int upright = 0;
        for (DrawnGlyph glyph : glyphs) {
            upright += glyph.angle() == 0 ? 1 : 0;
        }
        if (upright > (1 - SHARE) * glyphs.size()) {
            return 0;
        }
        double[] leans = glyphs.stream()
                .mapToDouble(glyph -> glyph.angle() - 90 * Math.rint(glyph.angle() / 90))
                .sorted()
                .toArray();
        if (leans.length < LEAST_GLYPHS) {
            return 0;
        }
        double middle = leans[leans.length / 2];
        int alike = 0;
        for (double lean : leans) {
            alike += Math.abs(lean - middle) < ALIKE_DEGREES ? 1 : 0;
        }
        boolean askew = Math.abs(middle) >= LEAST_DEGREES && Math.abs(middle) <= MOST_DEGREES;
        return askew && alike >= SHARE * leans.length ? middle : 0;
    }
}
