package io.github.yusuan;

import io.github.yusuan.pdf.PdfLimits;

/**
 * How to read, as one immutable value.
 *
 * @param password opens an encrypted PDF; blank for none
 * @param limits how much work a PDF may ask for
 */
public record ReadOptions(String password, PdfLimits limits) {

    /** No password, the standard limits. */
    public static final ReadOptions DEFAULT = new ReadOptions("", PdfLimits.DEFAULT);
}
