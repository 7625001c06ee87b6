package io.github.yusuan.pdf;

/**
 * How much work one document may ask for. The defaults are far above any published disclosure and far below what
 * a hostile file can demand.
 *
 * @param pages pages visited; the rest is left out with a problem
 * @param operatorsPerPage content stream operators of a page with its form XObjects
 * @param glyphsPerPage glyphs kept of a page
 * @param formDrawsPerPage form XObjects drawn on a page
 * @param depth nesting of form XObjects, of the graphics stack and of the page tree
 * @param decodedBytes decoded size of one stream
 */
public record PdfLimits(
        int pages, int operatorsPerPage, int glyphsPerPage, int formDrawsPerPage, int depth, int decodedBytes) {

    /** The limits that hold where nothing else is said. */
    public static final PdfLimits DEFAULT = new PdfLimits(2_000, 5_000_000, 500_000, 10_000, 64, 256 << 20);
}
