package io.github.yusuan.export;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code facts.csv}: one printed amount a row. */
final class FactsWriter implements DisclosureWriter {
    static final List<String> HEAD = List.of(
            "document_id",
            "fiscal_year",
            "phase",
            "unit_code",
            "unit_name",
            "table",
            "table_seq",
            "side",
            "row",
            "row_role",
            "level",
            "code",
            "code_path",
            "name",
            "measure",
            "column",
            "printed",
            "money_unit",
            "amount",
            "currency",
            "page",
            "x0",
            "y0",
            "x1",
            "y1",
            "check_status");

    @Override
    public void write(Disclosure disclosure, Path folder) throws IOException {
        CsvFile.write(
                folder.resolve("facts.csv"),
                HEAD,
                disclosure.facts().stream().map(fact -> row(disclosure, fact)).toList());
    }

    private static List<String> row(Disclosure disclosure, Fact fact) {
        PrintedTable table = disclosure.tables().get(fact.tableSeq() - 1);
        boolean money = fact.measure() != Measure.CHANGE_PCT;
        List<String> row = new ArrayList<>(List.of(
                disclosure.info().documentId(),
                Printed.known(table.fiscalYear()),
                table.phase().id(),
                table.unitCode(),
                table.unitName(),
                fact.kind().id(),
                Integer.toString(fact.tableSeq()),
                fact.side().id(),
                Integer.toString(fact.row()),
                fact.role().id(),
                Printed.known(fact.level()),
                fact.code(),
                String.join("/", fact.codePath()),
                fact.name(),
                fact.measure().id(),
                String.join("/", fact.column()),
                fact.printed(),
                money ? fact.unit().printed() : "",
                money ? Printed.decimal(fact.amount()) : "",
                money ? "CNY" : "",
                Integer.toString(fact.page())));
        row.addAll(Printed.box(fact.box()));
        row.add("unguarded");
        return row;
    }
}
