package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.TableKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code checks}: one identity that was tried a record. */
final class CheckRecords {

    /**
     * A check with its document.
     *
     * @param documentId of the document
     * @param check the check
     */
    record CheckRow(String documentId, Check check) {}

    private static final RecordKind<CheckRow> KIND = new RecordKind<>(
            "checks",
            "勾稽关系",
            "One accounting identity that was tried",
            Stream.of(identity(), sides(), outcome()).flatMap(List::stream).toList(),
            List.of("document_id", "check_id"),
            List.of(SharedColumns.TO_DOCUMENT));

    /** All checks, in order. */
    static final Records<CheckRow> RECORDS = new Records<>(KIND, CheckRecords::of);

    private CheckRecords() {}

    private static List<CheckRow> of(Disclosure disclosure) {
        String id = disclosure.info().documentId();
        return disclosure.checks().stream()
                .map(check -> new CheckRow(id, check))
                .toList();
    }

    private static List<Column<CheckRow>> identity() {
        return List.of(
                column(SharedColumns.DOCUMENT_ID, CheckRow::documentId),
                column(
                        Field.text("check_id")
                                .titled("Check", "勾稽编号")
                                .describedAs("Identity and its running number in the document")
                                .mandatory(),
                        r -> r.check().id()),
                column(
                        Field.text("identity")
                                .titled("Identity", "勾稽规则")
                                .describedAs("As docs/identities.md lists it")
                                .mandatory(),
                        r -> r.check().identity()),
                column(
                        Field.text("force")
                                .titled("Force", "约束力")
                                .describedAs("How binding the identity is")
                                .oneOf(Stream.of(Force.values()).map(Force::id).toList())
                                .mandatory(),
                        r -> r.check().force().id()),
                column(
                        Field.text("table")
                                .titled("Kinds of table", "表种")
                                .describedAs(
                                        "Kinds of the tables that take part, left side first, joined with /; prose for none")
                                .mandatory(),
                        r -> tables(r.check())),
                column(
                        Field.text("measure")
                                .titled("Measure", "金额口径")
                                .describedAs("Column; characters, percent or things where the sides are no money"),
                        r -> r.check().measure()),
                column(
                        Field.text("row")
                                .titled("Row", "行")
                                .describedAs("Code or label of the row; blank for a whole table"),
                        r -> r.check().row()));
    }

    private static String tables(Check check) {
        String kinds = check.tables().stream().map(TableKind::id).collect(Collectors.joining("/"));
        return kinds.isEmpty() ? "prose" : kinds;
    }

    private static List<Column<CheckRow>> sides() {
        return List.of(
                yuan(
                        "lhs",
                        "Left side",
                        "左方",
                        "Left side in yuan",
                        r -> Printed.decimal(r.check().lhs(), Digits.YUAN)),
                yuan(
                        "rhs",
                        "Right side",
                        "右方",
                        "Right side in yuan",
                        r -> Printed.decimal(r.check().rhs(), Digits.YUAN)),
                yuan(
                        "difference",
                        "Difference",
                        "差额",
                        "Left side less right side",
                        r -> Printed.decimal(r.check().difference(), Digits.YUAN)),
                yuan(
                        "tolerance",
                        "Tolerance",
                        "容差",
                        "How far the sides may differ by rounding",
                        r -> Printed.decimal(r.check().tolerance(), Digits.YUAN)));
    }

    private static List<Column<CheckRow>> outcome() {
        return List.of(
                column(
                        Field.text("status")
                                .titled("Status", "结果")
                                .describedAs("What came of it")
                                .oneOf(Stream.of(CheckStatus.values())
                                        .map(CheckStatus::id)
                                        .toList())
                                .mandatory(),
                        r -> r.check().status().id()),
                column(
                        Field.text("facts")
                                .titled("Facts", "涉及金额")
                                .describedAs(
                                        "fact_seq of the amounts that took part, left side first, joined with a space"),
                        r -> r.check().facts().stream().map(String::valueOf).collect(Collectors.joining(" "))),
                column(
                        Field.text("message").titled("Message", "说明").mandatory(),
                        r -> r.check().message()),
                column(
                        Field.text("failure")
                                .titled("What a failure means", "不成立说明(英文)")
                                .describedAs(
                                        "Which side is more, by how much, what may explain it; blank where it holds"),
                        r -> r.check().words().english()),
                column(
                        Field.text("failure_zh")
                                .titled("What a failure means, in Chinese", "不成立说明")
                                .describedAs("The same in Chinese"),
                        r -> r.check().words().chinese()));
    }

    private static Column<CheckRow> yuan(
            String name, String title, String titleZh, String description, Function<CheckRow, String> value) {
        return column(
                Field.decimal(name, Digits.YUAN)
                        .titled(title, titleZh)
                        .describedAs(description)
                        .mandatory(),
                value);
    }
}
