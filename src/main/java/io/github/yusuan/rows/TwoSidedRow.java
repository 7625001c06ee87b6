package io.github.yusuan.rows;

import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.util.List;

/**
 * A row of one half of a table that has revenue and expenditure side by side.
 *
 * @param table kind of its table
 * @param side revenue or expenditure
 * @param code functional code; {@link Code#NONE} where none is printed
 * @param name label without white space
 * @param role what it is in the arithmetic of the table
 * @param amounts in the order of the columns
 */
public record TwoSidedRow(TableKind table, Side side, Code code, String name, RowRole role, List<Amount> amounts)
        implements BudgetRow {

    /** Copies the list. */
    public TwoSidedRow {
        amounts = List.copyOf(amounts);
    }
}
