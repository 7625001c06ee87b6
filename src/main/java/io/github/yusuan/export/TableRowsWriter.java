package io.github.yusuan.export;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.PrintedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code tables/NN-KIND.csv}: one printed row a row, the headings joined as column names. */
record TableRowsWriter(RecordFormat format) implements DisclosureWriter {

    @Override
    public void write(Disclosure disclosure, Path folder) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        for (PrintedTable table : disclosure.tables()) {
            RecordKind<PrintedTable.Row> kind = kindOf(table);
            if (!kind.columns().isEmpty()) {
                format.write(kind, table.rows().stream().map(kind::valuesOf).toList(), tables);
            }
        }
    }

    /** Its rows as records of text. */
    static RecordKind<PrintedTable.Row> kindOf(PrintedTable table) {
        List<Column<PrintedTable.Row>> columns = new ArrayList<>();
        for (String name : head(table)) {
            int index = columns.size();
            columns.add(new Column<>(Field.text(name), row -> row.cells().get(index)));
        }
        return new RecordKind<>(nameOf(table), table.title(), "", columns, List.of(), List.of());
    }

    private static String nameOf(PrintedTable table) {
        return String.format(Locale.ROOT, "%02d-%s", table.seq(), table.kind().id());
    }

    /** Headings joined with a slash; what stands twice or has no heading gets the number of its column. */
    private static List<String> head(PrintedTable table) {
        List<String> names = new ArrayList<>();
        for (List<String> path : table.columns()) {
            String name = String.join("/", path);
            String own = name.isEmpty() || names.contains(name) ? name + "#" + (names.size() + 1) : name;
            names.add(own);
        }
        return names;
    }
}
