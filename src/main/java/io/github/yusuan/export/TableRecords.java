package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** {@code tables}: one printed table a record, also the empty ones and those of no known kind. */
final class TableRecords {

    /**
     * A table with its document.
     *
     * @param documentId of the document
     * @param table the table
     */
    record TableRow(String documentId, PrintedTable table) {}

    private static final RecordKind<TableRow> KIND = new RecordKind<>(
            "tables",
            "表格目录",
            "One printed table, all its pages together",
            Stream.of(heading(), publisher(), layout()).flatMap(List::stream).toList(),
            List.of("document_id", "table_seq"),
            List.of(SharedColumns.TO_DOCUMENT));

    /** All tables, in order. */
    static final Records<TableRow> RECORDS = new Records<>(KIND, TableRecords::of);

    private TableRecords() {}

    private static List<TableRow> of(Disclosure disclosure) {
        String id = disclosure.info().documentId();
        return disclosure.tables().stream()
                .map(table -> new TableRow(id, table))
                .toList();
    }

    private static List<Column<TableRow>> heading() {
        return List.of(
                column(SharedColumns.DOCUMENT_ID, TableRow::documentId),
                column(
                        SharedColumns.TABLE_SEQ.mandatory(),
                        r -> Integer.toString(r.table().seq())),
                column(SharedColumns.TABLE, r -> r.table().kind().id()),
                column(
                        Field.text("title").titled("Title", "表名").describedAs("Heading as printed"),
                        r -> r.table().title()),
                column(
                        Field.text("printed_number")
                                .titled("Printed number", "表号")
                                .describedAs("The number that the publisher gives the table"),
                        r -> r.table().printedNumber()));
    }

    private static List<Column<TableRow>> publisher() {
        return List.of(
                column(SharedColumns.FISCAL_YEAR, r -> Printed.known(r.table().fiscalYear())),
                column(SharedColumns.PHASE, r -> r.table().phase().id()),
                column(SharedColumns.UNIT_CODE, r -> r.table().unitCode()),
                column(SharedColumns.UNIT_NAME, r -> r.table().unitName()),
                column(
                        SharedColumns.MONEY_UNIT,
                        r -> r.table().unit().map(MoneyUnit::printed).orElse("")));
    }

    private static List<Column<TableRow>> layout() {
        return List.of(
                column(
                        Field.text("pages")
                                .titled("Pages", "页码范围")
                                .describedAs("First and last page, as 7-9")
                                .mandatory(),
                        r -> pages(r.table())),
                column(
                        Field.integer("rows")
                                .titled("Rows", "行数")
                                .describedAs("Body rows")
                                .mandatory(),
                        r -> Integer.toString(r.table().rows().size())),
                column(
                        Field.integer("columns").titled("Columns", "栏数").mandatory(),
                        r -> Integer.toString(r.table().columns().size())),
                column(
                        Field.flag("is_empty")
                                .titled("Empty", "是否空表")
                                .describedAs("Printed without any amount")
                                .mandatory(),
                        r -> Boolean.toString(r.table().isEmpty())),
                column(
                        Field.text("empty_note")
                                .titled("Note on emptiness", "空表说明")
                                .describedAs("The printed 注 of an empty table"),
                        r -> r.table().isEmpty() ? r.table().emptyNote() : ""),
                column(
                        Field.decimal("confidence", Digits.SHARE)
                                .titled("Confidence", "置信度")
                                .describedAs("From 0 to 1: how sure the layout is")
                                .mandatory(),
                        r -> Printed.decimal(BigDecimal.valueOf(r.table().confidence()))),
                column(SharedColumns.SCOPE, r -> r.table().scope().id()),
                column(SharedColumns.COVERAGE, r -> r.table().coverage().id()));
    }

    private static String pages(PrintedTable table) {
        return table.firstPage() == table.lastPage()
                ? Integer.toString(table.firstPage())
                : table.firstPage() + "-" + table.lastPage();
    }
}
