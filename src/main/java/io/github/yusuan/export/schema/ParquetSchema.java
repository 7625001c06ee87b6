package io.github.yusuan.export.schema;

import java.util.stream.Collectors;

/**
 * The schema of a kind of record in the text form that Parquet's tools print and parse: {@code message facts {...}}.
 * Decimal numbers have the fixed size of their {@link Digits}.
 */
public final class ParquetSchema {
    /** Bytes of a fixed-length decimal of up to 28 digits. */
    public static final int DECIMAL_BYTES = 12;

    private ParquetSchema() {}

    /** The message of a kind of record. */
    public static String of(RecordKind<?> kind) {
        return kind.fields().stream()
                .map(ParquetSchema::line)
                .collect(Collectors.joining("", "message " + kind.name() + " {\n", "}\n"));
    }

    private static String line(Field field) {
        String repetition = field.required() ? "required" : "optional";
        String type = switch (field.type()) {
            case TEXT -> "binary " + field.name() + " (STRING)";
            case INTEGER -> "int64 " + field.name();
            case DECIMAL ->
                "fixed_len_byte_array(" + DECIMAL_BYTES + ") " + field.name() + " (DECIMAL("
                        + field.digits().precision() + "," + field.digits().scale() + "))";
            case BOOLEAN -> "boolean " + field.name();
        };
        return "  " + repetition + " " + type + ";\n";
    }
}
