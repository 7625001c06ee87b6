package io.github.yusuan.pdf.content;

import io.github.yusuan.ink.Glyph;

/**
 * A glyph and how it is drawn.
 *
 * @param glyph what is shown
 * @param luma lightness from 0 (black) to 1 (white) on white paper
 * @param angle of the reading direction in degrees, clockwise
 */
record DrawnGlyph(Glyph glyph, float luma, float angle) {

    DrawnGlyph with(short turn) {
        Glyph g = glyph;
        return new DrawnGlyph(
                new Glyph(
                        g.text(), g.x0(), g.y0(), g.x1(), g.y1(), g.lettering().turned(turn)),
                luma,
                angle);
    }
}
