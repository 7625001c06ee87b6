package io.github.yusuan.pdf.file;

import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.work.Work;
import io.github.yusuan.work.WorkLimitException;

/**
 * Counts the work that the ink of a document asks for, by page and in all, and stops it at the limits that a user may set.
 * What comes behind the ink, and the clock of both, is {@link Work}.
 */
public final class WorkMeter {
    /** Opening a stream costs as much as decoding this many bytes. */
    private static final int LEAST_BYTES = 4096;

    /** An operator or an object takes as long as so many steps of the layout. */
    private static final int STEPS = 5;

    private final PdfLimits limits;
    private final Work work;
    private int pageOperators;
    private int pageGlyphs;
    private int pageForms;
    private long operators;
    private long glyphs;
    private long objects;
    private long decodedBytes;

    WorkMeter(PdfLimits limits, Work work) {
        this.limits = limits;
        this.work = work;
    }

    public PdfLimits limits() {
        return limits;
    }

    public void beginPage() {
        pageOperators = 0;
        pageGlyphs = 0;
        pageForms = 0;
    }

    /** As if nothing had been asked for yet. */
    public void restart() {
        beginPage();
        operators = 0;
        glyphs = 0;
        objects = 0;
        decodedBytes = 0;
    }

    /** Operators executed or codes shown. */
    public void operators(int count) {
        pageOperators = Math.addExact(pageOperators, count);
        operators += count;
        WorkLimitException.check(pageOperators, limits.operatorsPerPage(), "operators per page");
        WorkLimitException.check(operators, limits.document().operators(), "operators per document");
        work.passed(STEPS * (long) count);
    }

    public void glyph() {
        WorkLimitException.check(++pageGlyphs, limits.glyphsPerPage(), "glyphs per page");
        WorkLimitException.check(++glyphs, limits.document().glyphs(), "glyphs per document");
    }

    public void form(int depth) {
        WorkLimitException.check(++pageForms, limits.formDrawsPerPage(), "form XObjects per page");
        WorkLimitException.check(depth, limits.depth(), "nested form XObjects");
    }

    void decoded(long bytes) {
        decodedBytes += Math.max(bytes, LEAST_BYTES);
        WorkLimitException.check(decodedBytes, limits.document().decodedBytes(), "decoded bytes per document");
        work.look();
    }

    /** Stops before a stream is decoded that no longer counts. */
    void requireDecoding() {
        decoded(0);
    }

    public void objects(long count) {
        objects += count;
        WorkLimitException.check(objects, limits.document().objects(), "objects per document");
        work.passed(STEPS * count);
    }
}
