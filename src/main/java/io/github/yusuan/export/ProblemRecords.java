package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code problems}: one doubt a record. */
final class ProblemRecords {

    /**
     * A problem with its document.
     *
     * @param documentId of the document
     * @param problem the problem
     */
    record ProblemRow(String documentId, Problem problem) {}

    private static final RecordKind<ProblemRow> KIND = new RecordKind<>(
            "problems",
            "疑点",
            "One thing that was doubtful, unreadable or left out",
            columns(),
            List.of(),
            List.of(SharedColumns.TO_DOCUMENT));

    /** All problems, in order. */
    static final Records<ProblemRow> RECORDS = new Records<>(KIND, ProblemRecords::of);

    private ProblemRecords() {}

    private static List<ProblemRow> of(Disclosure disclosure) {
        String id = disclosure.info().documentId();
        return disclosure.problems().stream()
                .map(problem -> new ProblemRow(id, problem))
                .toList();
    }

    private static List<Column<ProblemRow>> columns() {
        List<Column<ProblemRow>> columns = new ArrayList<>(List.of(
                column(SharedColumns.DOCUMENT_ID, ProblemRow::documentId),
                column(
                        Field.text("code")
                                .titled("Problem", "问题代码")
                                .describedAs("Stable word for what it is")
                                .oneOf(Stream.of(ProblemCode.values())
                                        .map(ProblemCode::id)
                                        .toList())
                                .mandatory(),
                        r -> r.problem().code().id()),
                column(
                        Field.text("severity")
                                .titled("Severity", "严重程度")
                                .oneOf(Stream.of(Severity.values())
                                        .map(Severity::id)
                                        .toList())
                                .mandatory(),
                        r -> r.problem().severity().id()),
                column(SharedColumns.PAGE, r -> Printed.known(r.problem().page()))));
        columns.addAll(SharedColumns.box(r -> r.problem().box()));
        columns.add(
                column(SharedColumns.TABLE_SEQ, r -> Printed.known(r.problem().tableSeq())));
        columns.add(column(SharedColumns.ROW, r -> Printed.known(r.problem().row())));
        columns.add(column(
                Field.text("message")
                        .titled("Message", "说明")
                        .describedAs("In words: what was expected, what was found")
                        .mandatory(),
                r -> r.problem().message()));
        return columns;
    }
}
