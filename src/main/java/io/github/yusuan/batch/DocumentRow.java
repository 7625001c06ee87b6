package io.github.yusuan.batch;

import io.github.yusuan.model.DocumentStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One input and how it ended: a row of {@code documents.csv}.
 *
 * @param input what it is
 * @param folder where its data lies, below the output folder; blank where there is none
 * @param outcome how it ended
 * @param about what it says of itself
 * @param counts what was found in it
 * @param parts what it publishes of what is required
 */
public record DocumentRow(
        Input input, String folder, Outcome outcome, About about, Counts counts, List<PublishedPart> parts) {

    /** Copies the list. */
    public DocumentRow {
        parts = List.copyOf(parts);
    }

    /**
     * An input.
     *
     * @param source what it is called
     * @param sha256 of its bytes; blank where they could not be read
     * @param bytes its size
     */
    public record Input(String source, String sha256, long bytes) {}

    /**
     * How an input ended.
     *
     * @param status in a word
     * @param reason why
     * @param duplicateOf the earlier input with the same content, whose data the row points at; blank for none
     */
    public record Outcome(DocumentStatus status, String reason, String duplicateOf) {

        /** Of an input whose content no other one has. */
        static Outcome of(DocumentStatus status, String reason) {
            return new Outcome(status, reason, "");
        }
    }

    /**
     * What a document says of itself; blank or 0 where it does not.
     *
     * @param pages how many were read
     * @param producer program that made it
     * @param fiscalYear year
     * @param phase budget or final account
     * @param scope a department's or a government's
     * @param publisher who publishes it
     */
    public record About(int pages, String producer, int fiscalYear, String phase, String scope, Publisher publisher) {
        static final About NOTHING = new About(0, "", 0, "", "", new Publisher("", "", "", "", "", ""));

        /** Name of the publishing department; blank where not printed. */
        public String unitName() {
            return publisher.unitName();
        }

        /** Name of its administrative division; blank where not known. */
        public String divisionName() {
            return publisher.divisionName();
        }
    }

    /**
     * Who publishes a document; blank where that is not known.
     *
     * @param unitCode publishing department
     * @param unitName publishing department
     * @param divisionCode administrative division
     * @param divisionName administrative division
     * @param unitScope a department with its units, or a single unit
     * @param parentUnit department that a single unit belongs to
     */
    public record Publisher(
            String unitCode,
            String unitName,
            String divisionCode,
            String divisionName,
            String unitScope,
            String parentUnit) {}

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
        return new DocumentRow(
                new Input(source, sha256, bytes),
                "",
                Outcome.of(status, reason),
                About.NOTHING,
                Counts.NONE,
                List.of());
    }

    /** What the input is called. */
    public String source() {
        return input.source();
    }

    /** Of its bytes; blank where they could not be read. */
    public String sha256() {
        return input.sha256();
    }

    /** Its size. */
    public long bytes() {
        return input.bytes();
    }

    /** How it ended. */
    public DocumentStatus status() {
        return outcome.status();
    }

    /** Why. */
    public String reason() {
        return outcome.reason();
    }

    /** The earlier input with the same content, whose data this row points at; blank for none. */
    public String duplicateOf() {
        return outcome.duplicateOf();
    }

    /** Whether there is data of it, also where the status is not that it was read. */
    boolean hasData() {
        return !about.equals(About.NOTHING);
    }

    /** The same, its data whole and no page for people. */
    DocumentRow withoutReport(String why) {
        String told = (reason().isEmpty() ? "" : reason() + "; ") + "no report: " + why;
        return new DocumentRow(input, folder, new Outcome(status(), told, duplicateOf()), about, counts, parts);
    }

    /** The same with what is known of its bytes. */
    DocumentRow withContent(String newSha256, long newBytes) {
        return new DocumentRow(new Input(source(), newSha256, newBytes), folder, outcome, about, counts, parts);
    }

    /** The same with the folder that its data was put into. */
    DocumentRow in(String newFolder) {
        return new DocumentRow(input, newFolder, outcome, about, counts, parts);
    }

    /** The row of another input with the same bytes. */
    public DocumentRow sameAs(String copy) {
        String why = "same content as " + source() + (reason().isEmpty() ? "" : ": " + reason());
        return new DocumentRow(
                new Input(copy, sha256(), bytes()), folder, new Outcome(status(), why, source()), about, counts, parts);
    }
}
