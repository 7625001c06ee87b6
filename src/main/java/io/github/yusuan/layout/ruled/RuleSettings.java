package io.github.yusuan.layout.ruled;

/**
 * When rules draw one table, and what stands in its cells.
 *
 * @param snap how close rules are one
 * @param dashGapPt collinear pieces closer than this are one rule
 * @param fillGapPt white between two filled boxes up to this width is the border between two cells
 * @param reachPt how far short of each other two rules may end and still meet
 * @param overhang part of a glyph's width on the far side of a rule that shows the text runs over its cell
 * @param maxGridPlaces grids with more places than this are not read
 */
public record RuleSettings(
        Snap snap, double dashGapPt, double fillGapPt, double reachPt, double overhang, int maxGridPlaces) {

    /** Found on published disclosures. */
    public static final RuleSettings DEFAULT = new RuleSettings(new Snap(0.3, 0.9, 2.6), 4.5, 4.0, 3.0, 0.2, 200_000);

    /**
     * Rules closer than this are one rule, drawn twice.
     *
     * @param em relative to the median glyph of the page
     * @param minPt lower bound, for pages without text
     * @param maxPt upper bound
     */
    public record Snap(double em, double minPt, double maxPt) {

        /** In points, on a page whose median glyph has that size. */
        public double pt(double medianSize) {
            return Math.min(maxPt, Math.max(minPt, em * medianSize));
        }
    }
}
