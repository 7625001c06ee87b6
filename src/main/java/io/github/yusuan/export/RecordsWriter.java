package io.github.yusuan.export;

import io.github.yusuan.model.Disclosure;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the records of a kind in a format.
 *
 * @param records of the kind
 * @param format to write in
 */
record RecordsWriter(Records<?> records, RecordFormat format) implements DisclosureWriter {

    @Override
    public void write(Disclosure disclosure, Path folder) throws IOException {
        format.write(records.kind(), records.rowsOf(disclosure), folder);
    }
}
