package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One printed amount and all that its place in its table says of it.
 *
 * @param tableSeq table of the document, from 1
 * @param kind kind of that table
 * @param side half of a two-sided table
 * @param row body row from 1, over all pages of the table
 * @param role what the row is in the arithmetic
 * @param level 1 类, 2 款, 3 项; 0 where there is none
 * @param code full code in digits; blank where the row has none
 * @param codePath codes of all ancestors and its own, from the top
 * @param name label of the row without white space; for a three-public table the item's canonical name
 * @param measure canonical meaning of the column
 * @param column heading of the column as printed, from the top
 * @param printed the amount as printed, without thousands separators and white space
 * @param unit unit of the table
 * @param amount exact amount in yuan
 * @param page from 1
 * @param box the cell
 */
public record Fact(
        int tableSeq,
        TableKind kind,
        Side side,
        int row,
        RowRole role,
        int level,
        String code,
        List<String> codePath,
        String name,
        Measure measure,
        List<String> column,
        String printed,
        MoneyUnit unit,
        BigDecimal amount,
        int page,
        Box box)
        implements Serializable {

    /** Copies the lists. */
    public Fact {
        codePath = List.copyOf(codePath);
        column = List.copyOf(column);
    }
}
