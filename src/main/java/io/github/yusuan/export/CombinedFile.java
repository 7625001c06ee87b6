package io.github.yusuan.export;

import io.github.yusuan.export.schema.RecordKind;
import java.util.List;

/**
 * A file of the same columns in the folder of every document, which a batch also writes once for all of them. A new one
 * is a new entry in the list.
 *
 * @param kind of its records
 */
public record CombinedFile(RecordKind<?> kind) {

    /** All of them. */
    public static final List<CombinedFile> ALL = List.of(
            new CombinedFile(FactRecords.KIND),
            new CombinedFile(CheckRecords.RECORDS.kind()),
            new CombinedFile(SpendingRecords.RECORDS.kind()),
            new CombinedFile(GovernmentRecords.RECORDS.kind()));

    /** The name of the file. */
    public String name() {
        return kind.name() + ".csv";
    }
}
