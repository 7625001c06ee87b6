package io.github.yusuan.rows;

import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import java.util.List;

/**
 * An item of the “三公” expenses, whichever way they are printed.
 *
 * @param name {@code total}, {@code three_public}, {@code abroad}, {@code vehicles}, {@code vehicle_purchase}, {@code
 *     vehicle_operation}, {@code reception}, {@code meeting}, {@code training}, {@code operating_expenses}; with the unit
 *     before it ({@code 局机关/reception}) where several units have rows
 * @param role what it is in the arithmetic of the table
 * @param amounts in the order of the columns
 */
public record ThreePublicItem(String name, RowRole role, List<Amount> amounts) implements BudgetRow {

    /** Copies the list. */
    public ThreePublicItem {
        amounts = List.copyOf(amounts);
    }

    @Override
    public TableKind table() {
        return TableKind.THREE_PUBLIC;
    }
}
