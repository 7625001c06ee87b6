package io.github.yusuan.report;

import io.github.yusuan.model.DocumentStatus;
import java.util.Optional;

/**
 * A document in the index of a folder.
 *
 * @param source what the input is called
 * @param href its report, relative to the index; blank where there is none
 * @param status how it ended
 * @param reason why
 * @param about what it says of itself
 * @param counts what was found
 * @param summary of its content; nothing for what was not read, and for a copy of another input
 */
public record IndexEntry(
        String source,
        String href,
        DocumentStatus status,
        String reason,
        About about,
        Counts counts,
        Optional<DocumentSummary> summary) {

    /**
     * What a document says of itself; blank or 0 where it does not.
     *
     * @param name publisher
     * @param year of the budget or account
     * @param phase budget, final account or execution, as the output words it
     * @param division name of the administrative division
     * @param unitId the same for all documents of a unit
     * @param scope a department's or a government's, as the output words it
     * @param unitScope a department with its units or a single unit, as the output words it
     * @param parentUnit department that a single unit belongs to
     */
    public record About(
            String name,
            int year,
            String phase,
            String division,
            String unitId,
            String scope,
            String unitScope,
            String parentUnit) {

        /** Of a document that was not read. */
        public static final About NOTHING = new About("", 0, "", "", "", "", "", "");
    }

    /**
     * What was found.
     *
     * @param tables tables
     * @param amounts facts
     * @param failed identities that must hold and do not
     * @param problems doubts of any severity
     */
    public record Counts(int tables, int amounts, int failed, int problems) {}

    /** Publisher with the year where it is known, or the name of the file. */
    String label() {
        String who = about.name().isEmpty() ? source : about.name();
        return about.year() == 0 ? who : who + " " + about.year();
    }

    int errors() {
        return summary.map(DocumentSummary::errors).orElse(0);
    }

    int warnings() {
        return summary.map(DocumentSummary::warnings).orElse(0);
    }

    /** Whether a person should look at it. */
    boolean needsReview() {
        return !status.isRead() || counts.failed() > 0 || errors() > 0 || warnings() > 0;
    }
}
