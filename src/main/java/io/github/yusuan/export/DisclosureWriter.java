package io.github.yusuan.export;

import io.github.yusuan.model.Disclosure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes one file, or one group of files, of a disclosure into its folder. A new output is a new writer in the list. */
public interface DisclosureWriter {

    /** All writers, in the order in which {@code spec/output.md} lists their files. */
    List<DisclosureWriter> ALL = List.of(
            new RecordsWriter(FactRecords.RECORDS),
            new RecordsWriter(TableRecords.RECORDS),
            new TableRowsWriter(),
            new RecordsWriter(ProblemRecords.RECORDS),
            new DocumentWriter(),
            new DataPackageWriter(
                    List.of(FactRecords.RECORDS.kind(), TableRecords.RECORDS.kind(), ProblemRecords.RECORDS.kind())));

    /** Writes into an existing folder. */
    void write(Disclosure disclosure, Path folder) throws IOException;
}
