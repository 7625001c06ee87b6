package io.github.yusuan.rows;

import io.github.yusuan.model.Measure;
import java.io.Serializable;
import java.util.List;

/**
 * One amount of a row.
 *
 * @param measure canonical meaning of its column
 * @param column headings of the column as printed, from the top
 * @param money how much
 * @param source the cell
 */
public record Amount(Measure measure, List<String> column, Money money, SourceRef source) implements Serializable {

    /** Copies the list. */
    public Amount {
        column = List.copyOf(column);
    }
}
