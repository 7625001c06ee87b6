package io.github.yusuan.rows;

import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import java.util.List;

/**
 * A row by functional subject (支出功能分类) of the tables of revenue, of expenditure and of the three budgets.
 *
 * @param table kind of its table
 * @param code functional code; {@link Code#NONE} in a row of a sum
 * @param name label without white space
 * @param role what it is in the arithmetic of the table
 * @param amounts in the order of the columns
 */
public record FunctionalRow(TableKind table, Code code, String name, RowRole role, List<Amount> amounts)
        implements BudgetRow {

    /** Copies the list. */
    public FunctionalRow {
        amounts = List.copyOf(amounts);
    }
}
