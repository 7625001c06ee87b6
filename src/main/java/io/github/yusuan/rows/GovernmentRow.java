package io.github.yusuan.rows;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.util.List;

/**
 * A row of a table of a government's own budget: a tax, a 类 of expenditure, a transfer, an insurance, a place.
 *
 * @param table kind of its table
 * @param coverage whose money it is; {@link Coverage#NONE} where its columns differ in that
 * @param side revenue or expenditure, where both stand in one table
 * @param line which of the rows that readers ask for
 * @param code functional or economic code; {@link Code#NONE} where none is printed
 * @param name label without white space
 * @param role what it is in the arithmetic of the table
 * @param amounts in the order of the columns; rates are none
 */
public record GovernmentRow(
        TableKind table,
        Coverage coverage,
        Side side,
        Line line,
        Code code,
        String name,
        RowRole role,
        List<Amount> amounts)
        implements BudgetRow {

    /** Copies the list. */
    public GovernmentRow {
        amounts = List.copyOf(amounts);
    }
}
