package io.github.yusuan.export.schema;

import java.util.stream.Collectors;

/** {@code CREATE TABLE} statements for DuckDB, with exact decimals and without keys. */
public final class DuckDbSchema {
    private DuckDbSchema() {}

    /** The statement for a kind of record. */
    public static String of(RecordKind<?> kind) {
        return kind.fields().stream()
                .map(field -> "  \"" + field.name() + "\" " + typeOf(field))
                .collect(Collectors.joining(",\n", "CREATE TABLE \"" + kind.name() + "\" (\n", "\n);\n"));
    }

    /** The type of a column. */
    public static String typeOf(Field field) {
        return switch (field.type()) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case DECIMAL ->
                "DECIMAL(" + field.digits().precision() + ", " + field.digits().scale() + ")";
            case BOOLEAN -> "BOOLEAN";
        };
    }
}
