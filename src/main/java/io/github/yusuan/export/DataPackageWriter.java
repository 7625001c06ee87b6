package io.github.yusuan.export;

import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentInfo;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.PrintedTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code datapackage.json}: what each file of the folder is.
 *
 * @param kinds of record that are written
 * @param formats that they are written in; the first one has the plain names and the foreign keys
 */
record DataPackageWriter(List<RecordKind<?>> kinds, List<Format> formats) implements DisclosureWriter {

    DataPackageWriter {
        kinds = List.copyOf(kinds);
        formats = List.copyOf(formats);
    }

    @Override
    public void write(Disclosure disclosure, Path folder) throws IOException {
        DataPackage files = new DataPackage(kinds.stream().map(RecordKind::name).toList());
        for (Format format : formats) {
            kinds.forEach(kind -> files.add(kind, format, format == formats.get(0)));
        }
        for (Format format : formats) {
            disclosure.tables().forEach(table -> addRows(table, format, files));
        }
        files.addJson("document");
        DocumentInfo info = disclosure.info();
        JsonFile.write(folder.resolve("datapackage.json"), files.named("yusuan-" + info.documentId(), title(info)));
    }

    private void addRows(PrintedTable table, Format format, DataPackage files) {
        RecordKind<?> kind = TableRowsWriter.kindOf(table);
        if (!kind.columns().isEmpty()) {
            String name = "table-" + kind.name() + (format == formats.get(0) ? "" : "-" + format.id());
            files.add(name, "tables/" + RecordFormat.fileOf(kind, format), format, kind);
        }
    }

    /** As 平乡县机关后勤服务中心 2024 预算. */
    private static String title(DocumentInfo info) {
        String phase = info.phase() == Phase.BUDGET ? "预算" : "决算";
        return String.join(" ", info.unitName(), Printed.known(info.fiscalYear()), phase)
                .strip()
                .replaceAll(" +", " ");
    }
}
