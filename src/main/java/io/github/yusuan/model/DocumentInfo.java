package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;

/**
 * Who published what.
 *
 * @param documentId first 16 hex digits of the SHA-256 of the input
 * @param file the file that was read
 * @param period year and phase of the budget or account
 * @param publisher department or unit that publishes it
 * @param scope a department's or a government's
 * @param unitScope a department with its units, or a single unit
 * @param parentUnit department that a single unit belongs to; blank where not named
 * @param place whose money it is, as the title on the cover names it (上海市2026年市级单位预算); blank where it does not
 */
public record DocumentInfo(
        String documentId,
        SourceFile file,
        FiscalPeriod period,
        PublishingUnit publisher,
        Scope scope,
        UnitScope unitScope,
        String parentUnit,
        String place)
        implements Published, Serializable {

    /** SHA-256 of the input, 64 hex digits. */
    public String sha256() {
        return file.sha256();
    }

    /** Name of the input, for messages; no part of the content. */
    public String source() {
        return file.name();
    }

    /** Size of the input in bytes. */
    public long bytes() {
        return file.bytes();
    }

    /** How many pages were read. */
    public int pages() {
        return file.pages();
    }

    /** Program that made a PDF, as it says of itself. */
    public String producer() {
        return file.producer();
    }

    /** Files that the input links to or carries with it, as it names them. */
    public List<String> attachments() {
        return file.attachments();
    }
}
