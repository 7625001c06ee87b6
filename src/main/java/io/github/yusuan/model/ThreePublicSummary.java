package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The “三公” expenses of a document in one row.
 *
 * @param tableSeq table that they stand in
 * @param page its page
 * @param measure column that was taken: the total of a budget, the final figure of an account
 * @param items the fact of each item of this year that the table has, by its canonical name
 * @param values of each item: this year's, last year's, the change between them, the budget beside a final figure
 */
public record ThreePublicSummary(
        int tableSeq, int page, Measure measure, Map<String, Fact> items, Map<String, Map<Series, Value>> values)
        implements Serializable {

    /** What an amount of an item is. */
    public enum Series {
        /** The document's own year. */
        CURRENT,
        /** The year before. */
        PRIOR,
        /** This year's less last year's. */
        CHANGE,
        /** The budget of the same year, beside a final figure. */
        BUDGET
    }

    /**
     * An amount.
     *
     * @param yuan exact amount
     * @param derived whether the table does not print it under that name: it is from a sentence or from other amounts
     */
    public record Value(BigDecimal yuan, boolean derived) implements Serializable {}

    /** Copies the maps and keeps their order. */
    public ThreePublicSummary {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        Map<String, Map<Series, Value>> copy = new LinkedHashMap<>();
        values.forEach((item, amounts) -> {
            if (!amounts.isEmpty()) {
                copy.put(item, Collections.unmodifiableMap(new EnumMap<>(amounts)));
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    /** The amount of an item; nothing where none is printed or follows from what is. */
    public Optional<Value> value(String item, Series series) {
        return Optional.ofNullable(values.getOrDefault(item, Map.of()).get(series));
    }
}
