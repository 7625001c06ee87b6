package io.github.yusuan.export.schema;

import java.math.BigDecimal;

/** The types of value that a column holds; each format has its own word for them. */
public enum FieldType {
    /** Unicode text. */
    TEXT,
    /** Whole numbers of up to 18 digits. */
    INTEGER,
    /** Exact decimal numbers; {@link Digits} says of how many places. */
    DECIMAL,
    /** {@code true} or {@code false}. */
    BOOLEAN;

    /** The value that a text says which is not blank: {@code String}, {@code Long}, {@code BigDecimal} or {@code Boolean}. */
    public Object parsed(String text) {
        return switch (this) {
            case TEXT -> text;
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
        };
    }
}
