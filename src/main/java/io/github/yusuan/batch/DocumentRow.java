package io.github.yusuan.batch;

import io.github.yusuan.model.DocumentStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One input and how it ended: a row of {@code documents.csv}.
 *
 * @param source what the input is called
 * @param folder where its data lies, below the output folder; blank where there is none
 * @param sha256 of its bytes; blank where they could not be read
 * @param bytes its size
 * @param status how it ended
 * @param reason why
 * @param about what it says of itself
 * @param counts what was found in it
 * @param duplicateOf the earlier input with the same content, whose data this row points at; blank for none
 * @param parts what it publishes of what is required
 */
public record DocumentRow(
        String source,
        String folder,
        String sha256,
        long bytes,
        DocumentStatus status,
        String reason,
        About about,
        Counts counts,
        String duplicateOf,
        List<PublishedPart> parts) {

    /** Copies the list. */
    public DocumentRow {
        parts = List.copyOf(parts);
    }

    /**
     * What a document says of itself; blank or 0 where it does not.
     *
     * @param pages how many were read
     * @param producer program that made it
     * @param fiscalYear year
     * @param phase budget or final account
     * @param unitCode publishing department
     * @param unitName publishing department
     * @param divisionCode administrative division
     * @param divisionName administrative division
     * @param scope a department's or a government's
     * @param unitScope a department with its units, or a single unit
     * @param parentUnit department that a single unit belongs to
     */
    public record About(
            int pages,
            String producer,
            int fiscalYear,
            String phase,
            String unitCode,
            String unitName,
            String divisionCode,
            String divisionName,
            String scope,
            String unitScope,
            String parentUnit) {
        static final About NOTHING = new About(0, "", 0, "", "", "", "", "", "", "", "");
    }

    /**
     * What was found in a document.
     *
     * @param tables number of tables by kind
     * @param amounts facts
     * @param checksHeld identities that hold
     * @param checksFailed identities that fail
     * @param checksNotAssessable identities that lack a term
     * @param problems doubts
     * @param spendingTotal what the leaves of the expenditure table come to, in yuan; blank where there is no such table
     * @param spendingGap how much its printed total is more than that; blank where none is printed
     */
    public record Counts(
            Map<String, Integer> tables,
            int amounts,
            int checksHeld,
            int checksFailed,
            int checksNotAssessable,
            int problems,
            String spendingTotal,
            String spendingGap) {
        static final Counts NONE = new Counts(Map.of(), 0, 0, 0, 0, 0, "", "");

        /** Copies the map, sorted. */
        public Counts {
            tables = java.util.Collections.unmodifiableMap(new TreeMap<>(tables));
        }

        /** All tables. */
        public int allTables() {
            return tables.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** An input that gave no data. */
    public static DocumentRow failed(String source, String sha256, long bytes, DocumentStatus status, String reason) {
        return new DocumentRow(source, "", sha256, bytes, status, reason, About.NOTHING, Counts.NONE, "", List.of());
    }

    /** Whether there is data of it, also where the status is not that it was read. */
    boolean hasData() {
        return !about.equals(About.NOTHING);
    }

    /** The same, its data whole and no page for people. */
    DocumentRow withoutReport(String why) {
        String told = (reason.isEmpty() ? "" : reason + "; ") + "no report: " + why;
        return new DocumentRow(source, folder, sha256, bytes, status, told, about, counts, duplicateOf, parts);
    }

    /** The same with what is known of its bytes. */
    DocumentRow withContent(String newSha256, long newBytes) {
        return new DocumentRow(source, folder, newSha256, newBytes, status, reason, about, counts, duplicateOf, parts);
    }

    /** The same with the folder that its data was put into. */
    DocumentRow in(String newFolder) {
        return new DocumentRow(source, newFolder, sha256, bytes, status, reason, about, counts, duplicateOf, parts);
    }

    /** The row of another input with the same bytes. */
    public DocumentRow sameAs(String copy) {
        String why = "same content as " + source + (reason.isEmpty() ? "" : ": " + reason);
        return new DocumentRow(copy, folder, sha256, bytes, status, why, about, counts, source, parts);
    }
}
