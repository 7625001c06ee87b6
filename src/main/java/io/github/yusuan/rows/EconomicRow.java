package io.github.yusuan.rows;

import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import java.util.List;

/**
 * A row by economic subject (部门预算支出经济分类) of the table of basic expenditure.
 *
 * @param table kind of its table
 * @param code economic code; {@link Code#NONE} in a row of a sum
 * @param name label without white space
 * @param role what it is in the arithmetic of the table
 * @param amounts in the order of the columns
 */
public record EconomicRow(TableKind table, Code code, String name, RowRole role, List<Amount> amounts)
        implements BudgetRow {

    /** Copies the list. */
    public EconomicRow {
        amounts = List.copyOf(amounts);
    }
}
