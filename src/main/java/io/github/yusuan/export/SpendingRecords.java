package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code spending}: one leaf of the expenditure table by use a record, 类 款 项 spread out, so that a pivot table needs
 * nothing else and no amount counts twice.
 */
final class SpendingRecords {
    /** Digits of a code down to 类, 款 and 项. */
    private static final int[] LEVELS = {3, 5, 7};

    private static final String[] LEVEL_IDS = {"class", "section", "item"};
    private static final String[] LEVEL_NAMES = {"类", "款", "项"};

    /**
     * A leaf with what it stands in.
     *
     * @param disclosure the document
     * @param row the amount
     * @param names of the codes as its table prints them
     */
    record SpendingRow(Disclosure disclosure, FactRow row, Map<String, String> names) {
        Fact fact() {
            return row.fact();
        }
    }

    private static final RecordKind<SpendingRow> KIND = new RecordKind<>(
            "spending",
            "支出明细",
            "One leaf of the expenditure table by use; the amounts add up to the budget",
            Stream.of(place(), levels(), amount(), source())
                    .flatMap(List::stream)
                    .toList(),
            List.of("document_id", "fact_seq"),
            List.of(SharedColumns.TO_DOCUMENT, SharedColumns.TO_TABLE));

    /** All leaves, in order. */
    static final Records<SpendingRow> RECORDS = new Records<>(KIND, SpendingRecords::of);

    private SpendingRecords() {}

    private static List<SpendingRow> of(Disclosure disclosure) {
        List<Integer> leaves = disclosure.spending().facts();
        List<FactRow> facts =
                FactRecords.matchedWith(WriteOptions.DEFAULT.codes()).of().apply(disclosure);
        Map<String, String> names = namesOf(disclosure, leaves);
        return leaves.stream()
                .map(number -> new SpendingRow(disclosure, facts.get(number - 1), names))
                .toList();
    }

    private static Map<String, String> namesOf(Disclosure disclosure, List<Integer> leaves) {
        Map<String, String> names = new HashMap<>();
        int table =
                leaves.isEmpty() ? 0 : disclosure.facts().get(leaves.get(0) - 1).tableSeq();
        disclosure.facts().stream()
                .filter(fact -> fact.tableSeq() == table && !fact.code().isEmpty())
                .forEach(fact -> names.putIfAbsent(fact.code(), fact.name()));
        return names;
    }

    private static List<Column<SpendingRow>> place() {
        return List.of(
                column(SharedColumns.DOCUMENT_ID, r -> r.disclosure().info().documentId()),
                column(SharedColumns.FISCAL_YEAR, r -> Printed.known(table(r).fiscalYear())),
                column(SharedColumns.PHASE, r -> table(r).phase().id()),
                column(SharedColumns.UNIT_CODE, r -> table(r).unitCode()),
                column(SharedColumns.UNIT_NAME, r -> table(r).unitName()),
                column(
                        SharedColumns.TABLE_SEQ.mandatory(),
                        r -> Integer.toString(r.fact().tableSeq())),
                column(
                        SharedColumns.ROW.mandatory(),
                        r -> Integer.toString(r.fact().row())));
    }

    private static PrintedTable table(SpendingRow row) {
        return row.row().table();
    }

    private static List<Column<SpendingRow>> levels() {
        List<Column<SpendingRow>> columns = new ArrayList<>();
        for (int i = 0; i < LEVELS.length; i++) {
            int digits = LEVELS[i];
            columns.add(column(
                    Field.text(LEVEL_IDS[i] + "_code").titled("Code of the " + LEVEL_IDS[i], LEVEL_NAMES[i] + "编码"),
                    r -> code(r, digits)));
            columns.add(column(
                    Field.text(LEVEL_IDS[i] + "_name")
                            .titled("Name of the " + LEVEL_IDS[i], LEVEL_NAMES[i] + "名称")
                            .describedAs("As the table prints it; blank where it prints no row of that code"),
                    r -> r.names().getOrDefault(code(r, digits), "")));
        }
        return columns;
    }

    private static String code(SpendingRow row, int digits) {
        String code = row.fact().code();
        return code.length() >= digits ? code.substring(0, digits) : "";
    }

    private static List<Column<SpendingRow>> amount() {
        return List.of(
                column(
                        Field.text("name").titled("Name", "项目名称").describedAs("Row label without white space"),
                        r -> r.fact().name()),
                column(
                        Field.text("measure")
                                .titled("Measure", "金额口径")
                                .describedAs("Use of the money; total where the table tells no use")
                                .oneOf(Stream.of(Measure.values())
                                        .map(Measure::id)
                                        .toList()),
                        r -> r.fact().measure().id()),
                column(
                        Field.text("column")
                                .titled("Column", "栏目")
                                .describedAs("Headings of the column, joined with /"),
                        r -> String.join("/", r.fact().column())),
                column(
                        Field.decimal("amount", Digits.YUAN)
                                .titled("Amount in yuan", "金额(元)")
                                .mandatory()
                                .fiscal("value"),
                        r -> Printed.decimal(r.fact().amount())));
    }

    private static List<Column<SpendingRow>> source() {
        return List.of(
                column(
                        SharedColumns.PAGE.mandatory(),
                        r -> Integer.toString(r.fact().page())),
                column(
                        Field.text("check_status")
                                .titled("Check", "勾稽结果")
                                .oneOf(Stream.of(FactStatus.values())
                                        .map(FactStatus::id)
                                        .toList())
                                .mandatory(),
                        r -> r.row().status().id()),
                column(
                        Field.integer("fact_seq")
                                .titled("Position of the amount", "序号")
                                .describedAs("fact_seq of the amount among the facts")
                                .mandatory(),
                        r -> Integer.toString(r.row().seq())));
    }
}
