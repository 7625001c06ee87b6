package io.github.yusuan.export.schema;

/** The types of value that a column holds; each format has its own word for them. */
public enum FieldType {
    /** Unicode text. */
    TEXT,
    /** Whole numbers of up to 18 digits. */
    INTEGER,
    /** Exact decimal numbers; {@link Digits} says of how many places. */
    DECIMAL,
    /** {@code true} or {@code false}. */
    BOOLEAN
}
