package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code facts}: one printed amount a record. */
final class FactRecords {
    private static final RecordKind<FactRow> KIND = new RecordKind<>(
            "facts",
            "金额明细",
            "One printed amount",
            Stream.of(place(), row(), amount(), source()).flatMap(List::stream).toList(),
            List.of("document_id", "fact_seq"),
            List.of(SharedColumns.TO_DOCUMENT, SharedColumns.TO_TABLE));

    /** All facts, in order. */
    static final Records<FactRow> RECORDS = new Records<>(KIND, FactRecords::of);

    private FactRecords() {}

    private static List<FactRow> of(Disclosure disclosure) {
        return IntStream.range(0, disclosure.facts().size())
                .mapToObj(i -> new FactRow(
                        disclosure,
                        disclosure.tables().get(disclosure.facts().get(i).tableSeq() - 1),
                        disclosure.facts().get(i),
                        i + 1))
                .toList();
    }

    private static List<Column<FactRow>> place() {
        return List.of(
                column(SharedColumns.DOCUMENT_ID, r -> r.disclosure().info().documentId()),
                column(SharedColumns.FISCAL_YEAR, r -> Printed.known(r.table().fiscalYear())),
                column(SharedColumns.PHASE, r -> r.table().phase().id()),
                column(SharedColumns.UNIT_CODE, r -> r.table().unitCode()),
                column(SharedColumns.UNIT_NAME, r -> r.table().unitName()),
                column(SharedColumns.TABLE, r -> r.fact().kind().id()),
                column(
                        SharedColumns.TABLE_SEQ.mandatory(),
                        r -> Integer.toString(r.fact().tableSeq())));
    }

    private static List<Column<FactRow>> row() {
        return List.of(
                column(
                        Field.text("side")
                                .titled("Side", "收支方向")
                                .describedAs("Half of a two-sided table")
                                .oneOf(Stream.of(Side.values()).map(Side::id).toList())
                                .fiscal("direction"),
                        r -> r.fact().side().id()),
                column(
                        SharedColumns.ROW.mandatory(),
                        r -> Integer.toString(r.fact().row())),
                column(
                        Field.text("row_role")
                                .titled("Role of the row", "行性质")
                                .describedAs("What the row is in the arithmetic of its table")
                                .oneOf(Stream.of(RowRole.values())
                                        .map(RowRole::id)
                                        .toList())
                                .mandatory(),
                        r -> r.fact().role().id()),
                column(
                        Field.integer("level").titled("Level", "科目级次").describedAs("1 类, 2 款, 3 项"),
                        r -> Printed.known(r.fact().level())),
                column(
                        Field.text("code")
                                .titled("Subject code", "科目编码")
                                .describedAs("Full subject code in digits, rebuilt where parts of it are printed"),
                        r -> r.fact().code()),
                column(
                        Field.text("code_path")
                                .titled("Path of codes", "科目路径")
                                .describedAs("Codes of all ancestors and the own one, joined with /"),
                        r -> String.join("/", r.fact().codePath())),
                column(
                        Field.text("name").titled("Name", "项目名称").describedAs("Row label without white space"),
                        r -> r.fact().name()));
    }

    private static List<Column<FactRow>> amount() {
        return List.of(
                column(
                        Field.text("measure")
                                .titled("Measure", "金额口径")
                                .describedAs("Canonical meaning of the column; blank if none fits")
                                .oneOf(Stream.of(Measure.values())
                                        .map(Measure::id)
                                        .toList())
                                .fiscal("value-kind:code"),
                        r -> r.fact().measure().id()),
                column(
                        Field.text("column")
                                .titled("Column", "栏目")
                                .describedAs("Headings of the column as printed, from the top, joined with /"),
                        r -> String.join("/", r.fact().column())),
                column(
                        Field.text("printed")
                                .titled("As printed", "原文金额")
                                .describedAs("The amount as printed, without thousands separators and white space")
                                .mandatory(),
                        r -> r.fact().printed()),
                column(
                        SharedColumns.MONEY_UNIT,
                        r -> r.isMoney() ? r.fact().unit().printed() : ""),
                column(
                        Field.decimal("amount", Digits.YUAN)
                                .titled("Amount in yuan", "金额(元)")
                                .describedAs("Exact amount in yuan")
                                .fiscal("value"),
                        r -> r.isMoney() ? Printed.decimal(r.fact().amount()) : ""),
                column(
                        Field.text("currency")
                                .titled("Currency", "币种")
                                .oneOf(List.of("CNY"))
                                .fiscal("value-currency:code"),
                        r -> r.isMoney() ? "CNY" : ""));
    }

    private static List<Column<FactRow>> source() {
        List<Column<FactRow>> columns = new ArrayList<>();
        columns.add(column(
                SharedColumns.PAGE.mandatory(), r -> Integer.toString(r.fact().page())));
        columns.addAll(SharedColumns.box(r -> r.fact().box()));
        columns.add(column(
                Field.text("check_status")
                        .titled("Check", "勾稽结果")
                        .describedAs("Worst result of the must-identities in which the amount takes part")
                        .oneOf(List.of("holds", "holds_rounded", "fails", "unguarded"))
                        .mandatory(),
                r -> "unguarded"));
        columns.add(column(
                Field.integer("fact_seq")
                        .titled("Position of the amount", "序号")
                        .describedAs("Position of the amount in the document, from 1")
                        .mandatory()
                        .fiscal("budget-line-id"),
                r -> Integer.toString(r.seq())));
        return columns;
    }
}
