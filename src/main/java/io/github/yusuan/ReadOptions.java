package io.github.yusuan;

import io.github.yusuan.form.FormExplainer;
import io.github.yusuan.model.PdfLimits;
import java.io.Serializable;

/**
 * How to read, as one immutable value: {@code ReadOptions.DEFAULT.withPassword("secret")}.
 *
 * @param password opens an encrypted PDF; blank for none
 * @param limits how much work a PDF may ask for
 * @param listener hears of progress and problems
 * @param forms a catalogue of forms of the user's own, as JSON in the syntax of {@code forms.json}; blank for none
 */
public record ReadOptions(String password, PdfLimits limits, ReadListener listener, String forms)
        implements Serializable {

    /** No password, the standard limits, no listener. */
    public static final ReadOptions DEFAULT = new ReadOptions("", PdfLimits.DEFAULT);

    /** Without listener. */
    public ReadOptions(String password, PdfLimits limits) {
        this(password, limits, ReadListener.NONE);
    }

    /** With the forms that come with the program. */
    public ReadOptions(String password, PdfLimits limits, ReadListener listener) {
        this(password, limits, listener, "");
    }

    /** With a password. */
    public ReadOptions withPassword(String secret) {
        return new ReadOptions(secret, limits, listener, forms);
    }

    /** With other limits. */
    public ReadOptions withLimits(PdfLimits others) {
        return new ReadOptions(password, others, listener, forms);
    }

    /** With a listener. */
    public ReadOptions withListener(ReadListener hearing) {
        return new ReadOptions(password, limits, hearing, forms);
    }

    /**
     * With wordings of one's own: JSON in the syntax of {@code forms.json}, each section of which may be left out. Its
     * entries come before those of the program.
     *
     * @throws IllegalArgumentException naming what in it is wrong, and where
     */
    public ReadOptions withForms(String json) {
        FormExplainer.check(json);
        return new ReadOptions(password, limits, listener, json);
    }

    /** Does not tell the password. */
    @Override
    public String toString() {
        return "ReadOptions[password=" + (password.isEmpty() ? "none" : "given") + ", limits=" + limits + "]";
    }
}
