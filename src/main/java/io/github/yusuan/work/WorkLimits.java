package io.github.yusuan.work;

/**
 * How much work the layout, the tables and the sentences of a document may ask for. A published page asks for less than a
 * fiftieth of what one may, the longest published document for less than a tenth.
 *
 * @param stepsPerPage comparisons of what stands on a page with what else stands there
 * @param steps comparisons in the whole document
 * @param placesPerPage places of tables on a page, blank ones too, and lines of text
 * @param places places and lines in the whole document
 */
public record WorkLimits(long stepsPerPage, long steps, long placesPerPage, long places) {

    /** The limits that hold everywhere. */
    public static final WorkLimits DEFAULT = new WorkLimits(10_000_000, 150_000_000, 50_000, 400_000);
}
