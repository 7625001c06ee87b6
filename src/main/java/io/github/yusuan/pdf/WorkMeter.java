package io.github.yusuan.pdf;

import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.work.Work;
import io.github.yusuan.work.WorkLimitException;

/** Counts the work that a document asks for, by page and in all, and stops it at the limits. */
final class WorkMeter {
    /** Opening a stream costs as much as decoding this many bytes. */
    private static final int LEAST_BYTES = 4096;

    /** So many operators or bytes of streams are read between two looks at the clock. */
    private static final int LOOK_AFTER = 10_000;

    private final PdfLimits limits;
    private final Work work;
    private int pageOperators;
    private int pageGlyphs;
    private int pageForms;
    private long operators;
    private long glyphs;
    private long objects;
    private long decodedBytes;
    private long unlooked;

    WorkMeter(PdfLimits limits, Work work) {
        this.limits = limits;
        this.work = work;
    }

    PdfLimits limits() {
        return limits;
    }

    void beginPage() {
        pageOperators = 0;
        pageGlyphs = 0;
        pageForms = 0;
    }

    /** As if nothing had been asked for yet. */
    void restart() {
        beginPage();
        operators = 0;
        glyphs = 0;
        objects = 0;
        decodedBytes = 0;
    }

    /** Operators executed or codes shown. */
    void operators(int count) {
        pageOperators = Math.addExact(pageOperators, count);
        operators += count;
        check(pageOperators, limits.operatorsPerPage(), "operators per page");
        check(operators, limits.document().operators(), "operators per document");
        look(count);
    }

    void glyph() {
        check(++pageGlyphs, limits.glyphsPerPage(), "glyphs per page");
        check(++glyphs, limits.document().glyphs(), "glyphs per document");
    }

    void form(int depth) {
        check(++pageForms, limits.formDrawsPerPage(), "form XObjects per page");
        check(depth, limits.depth(), "nested form XObjects");
    }

    void decoded(long bytes) {
        decodedBytes += Math.max(bytes, LEAST_BYTES);
        check(decodedBytes, limits.document().decodedBytes(), "decoded bytes per document");
        look(LOOK_AFTER);
    }

    /** Stops before a stream is decoded that no longer counts. */
    void requireDecoding() {
        decoded(0);
    }

    void objects(long count) {
        objects += count;
        check(objects, limits.document().objects(), "objects per document");
        look(count);
    }

    /** Ends the reading where its time is up. */
    private void look(long done) {
        unlooked += done;
        if (unlooked >= LOOK_AFTER) {
            unlooked = 0;
            work.look();
        }
    }

    private static void check(long value, long limit, String what) {
        if (value > limit) {
            throw new WorkLimitException(what + ": " + limit);
        }
    }
}
