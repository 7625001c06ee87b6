package io.github.yusuan.export;

import io.github.yusuan.model.Disclosure;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the records of a kind as CSV, under the name of the kind. */
record RecordsWriter(Records<?> records) implements DisclosureWriter {

    @Override
    public void write(Disclosure disclosure, Path folder) throws IOException {
        Path file = folder.resolve(records.kind().name() + ".csv");
        CsvFile.write(file, records.kind().head(), records.rowsOf(disclosure));
    }
}
