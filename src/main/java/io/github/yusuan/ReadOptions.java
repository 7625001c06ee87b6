package io.github.yusuan;

import io.github.yusuan.form.FormExplainer;
import io.github.yusuan.government.GovernmentExplainer;
import io.github.yusuan.model.PageSelection;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.model.ScanOptions;
import java.io.Serializable;
import java.time.Duration;

/**
 * How to read, as one immutable value: {@code ReadOptions.DEFAULT.withPassword("secret")}.
 *
 * @param password opens an encrypted PDF; blank for none
 * @param limits how much work a PDF may ask for
 * @param listener hears of progress and problems
 * @param forms a catalogue of forms of the user's own, as JSON in the syntax of {@code forms.json}; blank for none
 * @param pages which pages are read
 * @param deadline how long one reading may take; zero for as long as its limits allow
 * @param scans which pages are read as pictures
 */
public record ReadOptions(
        String password,
        PdfLimits limits,
        ReadListener listener,
        String forms,
        PageSelection pages,
        Duration deadline,
        ScanOptions scans)
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

    /** All pages, without a deadline. */
    public ReadOptions(String password, PdfLimits limits, ReadListener listener, String forms) {
        this(password, limits, listener, forms, PageSelection.ALL, Duration.ZERO, ScanOptions.DEFAULT);
    }

    /** With a password. */
    public ReadOptions withPassword(String secret) {
        return new ReadOptions(secret, limits, listener, forms, pages, deadline, scans);
    }

    /** With other limits. */
    public ReadOptions withLimits(PdfLimits others) {
        return new ReadOptions(password, others, listener, forms, pages, deadline, scans);
    }

    /** With a listener. */
    public ReadOptions withListener(ReadListener hearing) {
        return new ReadOptions(password, limits, hearing, forms, pages, deadline, scans);
    }

    /**
     * With wordings of one's own: JSON in the syntax of {@code forms.json}, each section of which may be left out. Its
     * entries come before those of the program. Its section {@code government} is in the syntax of
     * {@code government.json}.
     *
     * @throws IllegalArgumentException naming what in it is wrong, and where
     */
    public ReadOptions withForms(String json) {
        FormExplainer.check(json);
        GovernmentExplainer.check(json);
        return new ReadOptions(password, limits, listener, json, pages, deadline, scans);
    }

    /**
     * With some pages only: {@code withPages(PageSelection.parse("1-3,5"))}. The others are as if they were not there, so
     * that a table does not go on over them, and nothing that stands on them is missed.
     */
    public ReadOptions withPages(PageSelection selection) {
        return new ReadOptions(password, limits, listener, forms, selection, deadline, scans);
    }

    /**
     * With an end: a document that is not read within that time is refused with {@code resource-limit}. The clock is looked
     * at many times a second, wherever work is counted; what a reader of another kind of input does before it hands out
     * pages counts, and is not cut short. A reading ends in the same way when its thread is interrupted, and by what the
     * listener throws: these are the ways to cancel one.
     *
     * @throws IllegalArgumentException unless it is positive
     */
    public ReadOptions withDeadline(Duration allowed) {
        if (allowed.isZero() || allowed.isNegative()) {
            throw new IllegalArgumentException("deadline: expected a positive time, found " + allowed);
        }
        return new ReadOptions(password, limits, listener, forms, pages, allowed, scans);
    }

    /** With other pages read as pictures, or at another resolution. */
    public ReadOptions withScans(ScanOptions reading) {
        return new ReadOptions(password, limits, listener, forms, pages, deadline, reading);
    }

    /** Does not tell the password. */
    @Override
    public String toString() {
        return "ReadOptions[password=" + (password.isEmpty() ? "none" : "given") + ", limits=" + limits + "]";
    }
}
