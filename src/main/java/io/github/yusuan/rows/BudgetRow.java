package io.github.yusuan.rows;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A printed row of a core table or of a government's with all its amounts. Blank cells and placeholders are no amounts; a
 * zero is one.
 */
public sealed interface BudgetRow extends Serializable
        permits FunctionalRow, EconomicRow, TwoSidedRow, ThreePublicItem, GovernmentRow {

    /** Kind of its table. */
    TableKind table();

    /** Label without white space. */
    String name();

    /** What it is in the arithmetic of the table. */
    RowRole role();

    /** Its amounts, in the order of the columns. */
    List<Amount> amounts();

    /** The amount of a measure: the first one where several columns mean the same. */
    default Optional<Money> amount(Measure measure) {
        return amounts().stream()
                .filter(amount -> amount.measure() == measure)
                .map(Amount::money)
                .findFirst();
    }
}
