package io.github.yusuan.export.schema;

import java.util.function.Function;

/**
 * A column of records: what it is, and how its value follows from a record.
 *
 * @param field what it is
 * @param value its value as the CSV file says it, blank for none: decimal text without exponent, {@code true} or
 *     {@code false}. Other formats take the same text and turn it into their type, so that all say the same.
 * @param <R> the record
 */
public record Column<R>(Field field, Function<R, String> value) {

    /** The name. */
    public String name() {
        return field.name();
    }

    /** The value of a record, as in the CSV file. */
    public String of(R row) {
        return value.apply(row);
    }
}
