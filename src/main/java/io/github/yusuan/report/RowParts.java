package io.github.yusuan.report;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.RowRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a row of a table is made up of, as the tree of its rows has it. */
record RowParts(Disclosure disclosure) {

    /** The rows that stand under a row, in its column, from the top. */
    List<Fact> of(Fact whole) {
        Map<Integer, Fact> column = new TreeMap<>();
        disclosure.facts().stream()
                .filter(fact -> fact.tableSeq() == whole.tableSeq()
                        && fact.rowHead().block() == whole.rowHead().block()
                        && fact.column().equals(whole.column()))
                .forEach(fact -> column.putIfAbsent(fact.row(), fact));
        return column.values().stream()
                .filter(fact -> fact.parentRow() == whole.row() && fact.role() != RowRole.OF_WHICH)
                .toList();
    }

    static BigDecimal sum(List<Fact> facts) {
        return facts.stream().map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
