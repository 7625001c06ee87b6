package io.github.yusuan.pdf;

import io.github.yusuan.model.PdfLimits;

/** Counts the work that a document asks for, by page and in all, and stops it at the limits. */
final class WorkMeter {
    /** Opening a stream costs as much as decoding this many bytes. */
    private static final int LEAST_BYTES = 4096;

    private final PdfLimits limits;
    private int pageOperators;
    private int pageGlyphs;
    private int pageForms;
    private long operators;
    private long glyphs;
    private long objects;
    private long decodedBytes;

    WorkMeter(PdfLimits limits) {
        this.limits = limits;
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
    }

    /** Stops before a stream is decoded that no longer counts. */
    void requireDecoding() {
        decoded(0);
    }

    void objects(long count) {
        objects += count;
        check(objects, limits.document().objects(), "objects per document");
    }

    private static void check(long value, long limit, String what) {
        if (value > limit) {
            throw new WorkLimitException(what + ": " + limit);
        }
    }
}
