package io.github.yusuan.export;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.PrintedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code tables/NN-KIND.csv}: one printed row a row, the headings joined as column names. */
record TableRowsWriter(CsvFile csv) implements DisclosureWriter {

    @Override
    public void write(Disclosure disclosure, Path folder) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        for (PrintedTable table : disclosure.tables()) {
            csv.write(
                    tables.resolve(nameOf(table)),
                    head(table),
                    table.rows().stream().map(PrintedTable.Row::cells).toList());
        }
    }

    static String nameOf(PrintedTable table) {
        return String.format("%02d-%s.csv", table.seq(), table.kind().id());
    }

    /** Headings joined with a slash; what stands twice or has no heading gets the number of its column. */
    static List<String> head(PrintedTable table) {
        List<String> names = new ArrayList<>();
        for (List<String> path : table.columns()) {
            String name = String.join("/", path);
            String own = name.isEmpty() || names.contains(name) ? name + "#" + (names.size() + 1) : name;
            names.add(own);
        }
        return names;
    }
}
