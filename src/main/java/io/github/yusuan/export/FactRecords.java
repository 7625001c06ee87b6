package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.codes.CodeMatch;
import io.github.yusuan.codes.CodeStatus;
import io.github.yusuan.codes.SubjectCatalogue;
import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Certainty;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code facts}: one printed amount a record. */
final class FactRecords {
    static final RecordKind<FactRow> KIND = new RecordKind<>(
            "facts",
            "金额明细",
            "One printed amount",
            Stream.of(place(), row(), amount(), source(), national(), government(), ownTerms())
                    .flatMap(List::stream)
                    .toList(),
            List.of("document_id", "fact_seq"),
            List.of(SharedColumns.TO_DOCUMENT, SharedColumns.TO_TABLE));

    private FactRecords() {}

    /** All facts, in order, their codes matched with those of a catalogue. */
    static Records<FactRow> matchedWith(SubjectCatalogue codes) {
        return new Records<>(KIND, disclosure -> of(disclosure, codes));
    }

    private static List<FactRow> of(Disclosure disclosure, SubjectCatalogue codes) {
        List<FactStatus> statuses = disclosure.factStatuses();
        List<FactRow> rows = new ArrayList<>();
        for (Fact fact : disclosure.facts()) {
            PrintedTable table = disclosure.tables().get(fact.tableSeq() - 1);
            Optional<CodeMatch> match = Optional.of(fact)
                    .filter(f -> !f.code().isEmpty())
                    .map(f -> codes.match(f.code(), f.name(), table.fiscalYear()));
            rows.add(new FactRow(disclosure, table, fact, rows.size() + 1, statuses.get(rows.size()), match));
        }
        return rows;
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
                        r -> r.isMoney() || r.fact().unit() == MoneyUnit.PERCENT
                                ? r.fact().unit().printed()
                                : ""),
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
                        .oneOf(Stream.of(FactStatus.values())
                                .map(FactStatus::id)
                                .toList())
                        .mandatory(),
                r -> r.status().id()));
        columns.add(column(
                Field.integer("fact_seq")
                        .titled("Position of the amount", "序号")
                        .describedAs("Position of the amount in the document, from 1")
                        .mandatory()
                        .fiscal("budget-line-id"),
                r -> Integer.toString(r.seq())));
        return columns;
    }

    private static List<Column<FactRow>> government() {
        return List.of(
                column(SharedColumns.COVERAGE, r -> r.fact().coverage().id()),
                column(
                        Field.text("line")
                                .titled("Line", "主要项目")
                                .describedAs("Which of the rows of a government's table that readers ask for")
                                .oneOf(Stream.of(Line.values()).map(Line::id).toList()),
                        r -> r.fact().line().id()));
    }

    private static List<Column<FactRow>> national() {
        return List.of(
                column(
                        Field.text("national_code")
                                .titled("National code", "国标科目编码")
                                .describedAs("Code of the national subject that the printed code and name mean"),
                        r -> r.match().map(CodeMatch::nationalCode).orElse("")),
                column(
                        Field.text("national_name")
                                .titled("National name", "国标科目名称")
                                .describedAs("Its name in that year, as far as known"),
                        r -> r.match().map(CodeMatch::nationalName).orElse("")),
                column(
                        Field.text("code_status")
                                .titled("Status of the code", "科目核对")
                                .describedAs("How printed code and name relate to the national subject")
                                .oneOf(Stream.of(CodeStatus.values())
                                        .map(CodeStatus::id)
                                        .toList()),
                        r -> r.match().map(m -> m.status().id()).orElse("")),
                column(
                        Field.integer("parent_row")
                                .titled("Row above", "上级行次")
                                .describedAs("Row of the table that the row is a part of; blank for none"),
                        r -> Printed.known(r.fact().parentRow())));
    }

    private static List<Column<FactRow>> ownTerms() {
        return List.of(
                column(
                        Field.text("place")
                                .titled("Place", "原文位置")
                                .describedAs(
                                        "Where the amount stands in the terms of the input: sheet and cell, table and"
                                                + " row; blank where page and box say it"),
                        r -> r.fact().place()),
                column(
                        Field.decimal("certainty", Digits.SHARE)
                                .titled("Certainty", "识别置信度")
                                .describedAs("Of what was read from a picture: how likely the least likely character of"
                                        + " amount, code and label is, from 0 to 1; blank for what was read from text"),
                        r -> r.fact().certainty() == Certainty.TEXT
                                ? ""
                                : String.format(Locale.ROOT, "%.3f", r.fact().certainty())));
    }
}
