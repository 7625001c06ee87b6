package io.github.yusuan.layout;

/**
 * Tolerances of the layout stage. Those in ems are relative to the median glyph of the page.
 *
 * @param snapEm rules closer than this are one rule, drawn twice
 * @param minSnapPt lower bound of that, for pages without text
 * @param maxSnapPt upper bound of that
 * @param dashGapPt collinear pieces closer than this are one rule
 * @param fillGapPt white between two filled boxes up to this width is the border between two cells
 * @param reachPt how far short of each other two rules may end and still meet
 * @param wideGapEm a gap on a base line wider than this separates two texts
 * @param wordGapEm a gap wider than this is a space between letters or digits
 * @param lineStepEm glyphs whose centres differ by more are on different lines
 * @param overhang part of a glyph's width on the far side of a rule that shows the text runs over its cell
 * @param maxGridPlaces grids with more places than this are not read
 */
public record LayoutSettings(
        double snapEm,
        double minSnapPt,
        double maxSnapPt,
        double dashGapPt,
        double fillGapPt,
        double reachPt,
        double wideGapEm,
        double wordGapEm,
        double lineStepEm,
        double overhang,
        int maxGridPlaces) {

    /** Found on published disclosures. */
    public static final LayoutSettings DEFAULT =
            new LayoutSettings(0.3, 0.9, 2.6, 4.5, 4.0, 3.0, 2.0, 0.25, 0.5, 0.2, 200_000);
}
