package io.github.yusuan.layout.lines;

/**
 * When glyphs stand together, in sizes of the glyph.
 *
 * @param wideGapEm a gap on a base line wider than this separates two texts
 * @param wordGapEm a gap wider than this is a space between letters or digits
 * @param lineStepEm glyphs whose centres differ by more are on different lines
 */
public record LineSettings(double wideGapEm, double wordGapEm, double lineStepEm) {

    /** Found on published disclosures. */
    public static final LineSettings DEFAULT = new LineSettings(2.0, 0.25, 0.5);
}
