package io.github.yusuan;

import io.github.yusuan.form.FormExplainer;
import io.github.yusuan.model.PageSelection;
import io.github.yusuan.model.PdfLimits;
import java.io.Serializable;

/**
 * How to read, as one immutable value: {@code ReadOptions.DEFAULT.withPassword("secret")}.
 *
 * @param password opens an encrypted PDF; blank for none
 * @param limits how much work a PDF may ask for
 * @param listener hears of progress and problems
 * @param forms a catalogue of forms of the user's own, as JSON in the syntax of {@code forms.json}; blank for none
 * @param pages which pages are read
 */
public record ReadOptions(String password, PdfLimits limits, ReadListener listener, String forms, PageSelection pages)
        implements Serializable {

    /** No password, the standard limits, no listener. */
    public static final ReadOptions DEFAULT = new ReadOptions("", PdfLimits.DEFAULT);

    /** Without listener. */
    public ReadOptions(String password, PdfLimits limits) {
        this(password, limits, ReadListener.NONE);
    }

    /** With the forms that come with the program. */
    public ReadOptions(String password, PdfLimits limits, ReadListener listener) {
        this(password, limits, listener, "", PageSelection.ALL);
    }

    /** With a password. */
    public ReadOptions withPassword(String secret) {
        return new ReadOptions(secret, limits, listener, forms, pages);
    }

    /** With other limits. */
    public ReadOptions withLimits(PdfLimits others) {
        return new ReadOptions(password, others, listener, forms, pages);
    }

    /** With a listener. */
    public ReadOptions withListener(ReadListener hearing) {
        return new ReadOptions(password, limits, hearing, forms, pages);
    }

    /**
     * With wordings of one's own: JSON in the syntax of {@code forms.json}, each section of which may be left out. Its
     * entries come before those of the program.
     *
     * @throws IllegalArgumentException naming what in it is wrong, and where
     */
    public ReadOptions withForms(String json) {
        FormExplainer.check(json);
        return new ReadOptions(password, limits, listener, json, pages);
    }

    /**
     * With some pages only: {@code withPages(PageSelection.parse("1-3,5"))}. The others are as if they were not there, so
     * that a table does not go on over them, and nothing that stands on them is missed.
     */
    public ReadOptions withPages(PageSelection selection) {
        return new ReadOptions(password, limits, listener, forms, selection);
    }

    /** Does not tell the password. */
    @Override
    public String toString() {
        return "ReadOptions[password=" + (password.isEmpty() ? "none" : "given") + ", limits=" + limits + "]";
    }
}
