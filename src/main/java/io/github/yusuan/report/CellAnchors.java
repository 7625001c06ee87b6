package io.github.yusuan.report;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PageBox;
import io.github.yusuan.model.PrintedTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of the places that links lead to, and the cell that each amount was read from. */
final class CellAnchors {
    private final Disclosure disclosure;
    private final Map<Cell, Integer> facts = new HashMap<>();

    /** A cell of a table, all from 1. */
    private record Cell(int table, int row, int column) {}

    CellAnchors(Disclosure disclosure) {
        this.disclosure = disclosure;
        List<Fact> all = disclosure.facts();
        for (int i = 0; i < all.size(); i++) {
            Fact fact = all.get(i);
            facts.putIfAbsent(new Cell(fact.tableSeq(), fact.row(), column(fact)), i + 1);
        }
    }

    static String table(int seq) {
        return "t" + seq;
    }

    static String row(int table, int row) {
        return "t" + table + "r" + row;
    }

    /** Link to the row of a fact. */
    static String row(Fact fact) {
        return "#" + row(fact.tableSeq(), fact.row());
    }

    /** Name of the cell of a fact. */
    String cell(Fact fact) {
        return row(fact.tableSeq(), fact.row()) + "c" + column(fact);
    }

    /** Number of the fact in a cell, from 1; 0 where there is none. */
    int fact(int table, int row, int column) {
        return facts.getOrDefault(new Cell(table, row, column), 0);
    }

    private int column(Fact fact) {
        PrintedTable.Row row =
                disclosure.tables().get(fact.tableSeq() - 1).rows().get(fact.row() - 1);
        int column = row.places().indexOf(new PageBox(fact.page(), fact.box()));
        return column >= 0 ? column + 1 : sameText(row, fact) + 1;
    }

    /** In a plain text several cells may have one place. */
    private static int sameText(PrintedTable.Row row, Fact fact) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cells().get(column).replaceAll("[\\s,，]", "").equals(fact.printed())) {
                return column;
            }
        }
        return 0;
    }
}
