package io.github.yusuan.export.schema;

import java.util.List;

/**
 * Columns that name a record of another kind, under the same column names there.
 *
 * @param fields in both
 * @param resource name of the other kind
 */
public record ForeignKey(List<String> fields, String resource) {

    /** Copies the list. */
    public ForeignKey {
        fields = List.copyOf(fields);
    }
}
