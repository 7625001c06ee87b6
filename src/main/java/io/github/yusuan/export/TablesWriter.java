package io.github.yusuan.export;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** {@code tables.csv}: one printed table a row. */
final class TablesWriter implements DisclosureWriter {
    private static final List<String> HEAD = List.of(
            "document_id",
            "table_seq",
            "table",
            "title",
            "printed_number",
            "fiscal_year",
            "phase",
            "unit_code",
            "unit_name",
            "money_unit",
            "pages",
            "rows",
            "columns",
            "is_empty",
            "empty_note",
            "confidence");

    @Override
    public void write(Disclosure disclosure, Path folder) throws IOException {
        String id = disclosure.info().documentId();
        CsvFile.write(
                folder.resolve("tables.csv"),
                HEAD,
                disclosure.tables().stream().map(table -> row(id, table)).toList());
    }

    private static List<String> row(String id, PrintedTable table) {
        String pages = table.firstPage() == table.lastPage()
                ? Integer.toString(table.firstPage())
                : table.firstPage() + "-" + table.lastPage();
        return List.of(
                id,
                Integer.toString(table.seq()),
                table.kind().id(),
                table.title(),
                table.printedNumber(),
                Printed.known(table.fiscalYear()),
                table.phase().id(),
                table.unitCode(),
                table.unitName(),
                table.unit().map(MoneyUnit::printed).orElse(""),
                pages,
                Integer.toString(table.rows().size()),
                Integer.toString(table.columns().size()),
                Boolean.toString(table.isEmpty()),
                table.isEmpty() ? table.emptyNote() : "",
                Printed.decimal(BigDecimal.valueOf(table.confidence())));
    }
}
