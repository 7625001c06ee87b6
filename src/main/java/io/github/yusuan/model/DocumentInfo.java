package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;

/**
 * Who published what.
 *
 * @param documentId first 16 hex digits of the SHA-256 of the input
 * @param sha256 of the input, 64 hex digits
 * @param source name of the input, for messages; no part of the content
 * @param bytes size of the input
 * @param pages how many were read
 * @param producer program that made a PDF, as it says of itself
 * @param fiscalYear year of the budget or account; 0 where unknown
 * @param phase budget or final account
 * @param unitCode code of the publishing department; blank where not printed
 * @param unitName publishing department; blank where not printed
 * @param scope a department's or a government's
 * @param unitScope a department with its units, or a single unit
 * @param parentUnit department that a single unit belongs to; blank where not named
 * @param attachments files that the input links to or carries with it, as it names them; none of them is a part of it
 */
public record DocumentInfo(
        String documentId,
        String sha256,
        String source,
        long bytes,
        int pages,
        String producer,
        int fiscalYear,
        Phase phase,
        String unitCode,
        String unitName,
        Scope scope,
        UnitScope unitScope,
        String parentUnit,
        List<String> attachments)
        implements Serializable {

    /** Copies the list. */
    public DocumentInfo {
        attachments = List.copyOf(attachments);
    }
}
