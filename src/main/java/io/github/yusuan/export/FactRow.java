package io.github.yusuan.export;

import io.github.yusuan.codes.CodeMatch;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedTable;
import java.util.Optional;

/**
 * A fact with what it stands in.
 *
 * @param disclosure the document
 * @param table its table
 * @param fact the amount
 * @param seq its position in the document, from 1
 * @param status what the checks say of it
 * @param match the national subject of its code; nothing where it has no code
 */
record FactRow(
        Disclosure disclosure, PrintedTable table, Fact fact, int seq, FactStatus status, Optional<CodeMatch> match) {

    /** Percentages are no money. */
    boolean isMoney() {
        return !fact.measure().isPercent()
                && fact.unit() != MoneyUnit.PERCENT
                && !fact.printed().endsWith("%");
    }
}
