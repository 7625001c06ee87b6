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
 * @param name publisher; blank where unknown
 * @param year of the budget or account; 0 where unknown
 * @param counts what was found
 * @param summary of its content; nothing for what was not read, and for a copy of another input
 */
public record IndexEntry(
        String source,
        String href,
        DocumentStatus status,
        String reason,
        String name,
        int year,
        Counts counts,
        Optional<DocumentSummary> summary) {

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
        String who = name.isEmpty() ? source : name;
        return year == 0 ? who : who + " " + year;
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
