package io.github.yusuan;

import io.github.yusuan.pdf.PdfLimits;
import java.io.Serializable;

/**
 * How to read, as one immutable value: {@code ReadOptions.DEFAULT.withPassword("secret")}.
 *
 * @param password opens an encrypted PDF; blank for none
 * @param limits how much work a PDF may ask for
 * @param listener hears of progress and problems
 */
public record ReadOptions(String password, PdfLimits limits, ReadListener listener) implements Serializable {

    /** No password, the standard limits, no listener. */
    public static final ReadOptions DEFAULT = new ReadOptions("", PdfLimits.DEFAULT);

    /** Without listener. */
    public ReadOptions(String password, PdfLimits limits) {
        this(password, limits, ReadListener.NONE);
    }

    /** With a password. */
    public ReadOptions withPassword(String secret) {
        return new ReadOptions(secret, limits, listener);
    }

    /** With other limits. */
    public ReadOptions withLimits(PdfLimits others) {
        return new ReadOptions(password, others, listener);
    }

    /** With a listener. */
    public ReadOptions withListener(ReadListener hearing) {
        return new ReadOptions(password, limits, hearing);
    }

    /** Does not tell the password. */
    @Override
    public String toString() {
        return "ReadOptions[password=" + (password.isEmpty() ? "none" : "given") + ", limits=" + limits + "]";
    }
}
