package io.github.yusuan.export;

import io.github.yusuan.export.schema.RecordKind;
import java.util.List;

/**
 * A file of the same columns in the folder of every document, which a batch also writes once for all of them. A new one
 * is a new line in the list.
 *
 * @param name of the file
 * @param head its columns
 */
public record CombinedFile(String name, List<String> head) {

    /** All of them. */
    public static final List<CombinedFile> ALL =
            List.of(of(FactRecords.KIND), of(CheckRecords.RECORDS.kind()), of(SpendingRecords.RECORDS.kind()));

    private static CombinedFile of(RecordKind<?> kind) {
        return new CombinedFile(kind.name() + ".csv", kind.head());
    }
}
