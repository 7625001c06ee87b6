package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;

/**
 * What all amounts of a column share.
 *
 * @param measure canonical meaning
 * @param path headings as printed, from the top
 * @param unit unit of money of this very column
 */
public record ColumnHead(Measure measure, List<String> path, MoneyUnit unit) implements Serializable {

    /** Copies the list. */
    public ColumnHead {
        path = List.copyOf(path);
    }
}
