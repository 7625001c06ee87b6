package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;

/**
 * Where a row stands in the tree of the rows of its table.
 *
 * @param role what it is in the arithmetic
 * @param level depth from 1: 1 类, 2 款, 3 项 where there are codes; 0 for a total and where nothing shows a level
 * @param parentRow body row that it is a part of, from 1; 0 where it is part of none but the total
 * @param codePath codes of all ancestors and its own, from the top; empty for a row without code
 */
public record RowPosition(RowRole role, int level, int parentRow, List<String> codePath) implements Serializable {

    /** A row before anybody has looked at the others. */
    public static final RowPosition UNKNOWN = new RowPosition(RowRole.LEAF, 0, 0, List.of());

    /** Copies the list. */
    public RowPosition {
        codePath = List.copyOf(codePath);
    }
}
