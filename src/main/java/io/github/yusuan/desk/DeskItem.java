package io.github.yusuan.desk;

import io.github.yusuan.batch.DocumentRow;
import java.util.Map;

/**
 * A line of the list: a document, or an entry of an archive, and what came of it so far.
 *
 * @param source what it is called
 * @param state where it is
 * @param status how it ended; blank while it has not
 * @param reason why
 * @param folder of its data; blank where there is none
 * @param about what it says of itself
 * @param counts what was found
 * @param duplicateOf the document with the same content whose data this points at; blank for none
 */
record DeskItem(
        String source,
        State state,
        String status,
        String reason,
        String folder,
        About about,
        Counts counts,
        String duplicateOf) {

    /** Where a document is. */
    enum State {
        WAITING,
        READING,
        DONE
    }

    /** Publisher and the year and phase of the budget; blank where unknown. */
    record About(String unit, String division, String year, String phase) {
        static final About NOTHING = new About("", "", "", "");
    }

    /** Amounts, identities that fail, and doubts. */
    record Counts(int amounts, int failed, int problems) {
        static final Counts NONE = new Counts(0, 0, 0);
    }

    static DeskItem waiting(String source) {
        return new DeskItem(source, State.WAITING, "", "", "", About.NOTHING, Counts.NONE, "");
    }

    DeskItem reading() {
        return new DeskItem(source, State.READING, "", "", "", about, Counts.NONE, "");
    }

    /** As a batch has just told it. */
    static DeskItem of(DocumentRow row) {
        DocumentRow.About about = row.about();
        String year = about.fiscalYear() == 0 ? "" : Integer.toString(about.fiscalYear());
        return new DeskItem(
                row.source(),
                State.DONE,
                row.status().id(),
                row.reason(),
                row.folder(),
                new About(about.unitName(), about.divisionName(), year, about.phase()),
                new Counts(
                        row.counts().amounts(),
                        row.counts().checksFailed(),
                        row.counts().problems()),
                row.duplicateOf());
    }

    /** As an earlier batch wrote it to {@code documents.csv}. */
    static DeskItem of(Map<String, String> row) {
        return new DeskItem(
                text(row, "source"),
                State.DONE,
                text(row, "status"),
                text(row, "reason"),
                text(row, "folder"),
                new About(
                        text(row, "unit_name"),
                        text(row, "division_name"),
                        text(row, "fiscal_year"),
                        text(row, "phase")),
                new Counts(number(row, "amounts"), number(row, "checks_failed"), number(row, "problems")),
                text(row, "duplicate_of"));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static int number(Map<String, String> row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
