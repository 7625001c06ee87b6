package io.github.yusuan.model;

import java.io.Serializable;

/**
 * How much work one document may ask for. The defaults are far above any published disclosure and far below what
 * a hostile file can demand.
 *
 * @param pages pages visited; the rest is left out with a problem
 * @param operatorsPerPage content stream operators of a page with its form XObjects, and codes shown
 * @param glyphsPerPage glyphs kept of a page
 * @param rulesPerPage rules kept of a page, before their pieces are joined
 * @param formDrawsPerPage form XObjects drawn on a page
 * @param depth nesting of form XObjects, an eighth of that of the graphics stack
 * @param decodedBytes decoded size of one stream
 * @param document what all pages together may ask for
 */
public record PdfLimits(
        int pages,
        int operatorsPerPage,
        int glyphsPerPage,
        int rulesPerPage,
        int formDrawsPerPage,
        int depth,
        int decodedBytes,
        Total document)
        implements Serializable {

    /**
     * What a whole document may ask for.
     *
     * @param inputBytes size of the file
     * @param operators content stream operators, and codes shown
     * @param glyphs glyphs kept
     * @param decodedBytes decoded size of all streams, each time one is read; a stream counts at least 4 KiB
     * @param objects objects parsed: numbers, names, strings; an array or a dictionary counts as several
     */
    public record Total(int inputBytes, int operators, int glyphs, long decodedBytes, int objects)
            implements Serializable {}

    /** The limits that hold where nothing else is said. */
    public static final PdfLimits DEFAULT = new PdfLimits(
            2_000,
            5_000_000,
            500_000,
            50_000,
            10_000,
            64,
            32 << 20,
            new Total(256 << 20, 40_000_000, 5_000_000, 1L << 29, 3_000_000));

    /** The same limits with other numbers of pages, of operators a page and of glyphs a page. */
    public PdfLimits with(int newPages, int newOperatorsPerPage, int newGlyphsPerPage) {
        return new PdfLimits(
                newPages,
                newOperatorsPerPage,
                newGlyphsPerPage,
                rulesPerPage,
                formDrawsPerPage,
                depth,
                decodedBytes,
                document);
    }
}
