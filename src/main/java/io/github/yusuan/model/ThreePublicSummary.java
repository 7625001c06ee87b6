package io.github.yusuan.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The “三公” expenses of a document in one row.
 *
 * @param tableSeq table that they stand in
 * @param page its page
 * @param measure column that was taken: the total of a budget, the final figure of an account
 * @param items the fact of each item that the table has, by its canonical name
 */
public record ThreePublicSummary(int tableSeq, int page, Measure measure, Map<String, Fact> items)
        implements Serializable {

    /** Copies the items and keeps their order. */
    public ThreePublicSummary {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }
}
