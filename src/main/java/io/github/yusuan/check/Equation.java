package io.github.yusuan.check;

import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Branch;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import java.util.List;

/**
 * One place where an identity applies: two sums that should be equal.
 *
 * @param tables kinds of the tables, that of the left side first; none between sentences
 * @param measure column, blank for several; what the numbers are where they are no money
 * @param row label of the row, blank for a whole table
 * @param lhs terms of the left side
 * @param readings right sides; where the form leaves two open, the only one that balances counts, else the first
 * @param relation how the sides compare
 * @param note which reading of the layout was chosen, and why; blank where there was no choice
 */
record Equation(
        List<TableKind> tables,
        String measure,
        String row,
        List<Figure> lhs,
        List<List<Figure>> readings,
        Relation relation,
        String note) {

    /** How two sides compare. */
    enum Relation {
        /** Equal. */
        EQUAL,
        /** Equal, and the two are halves of one table. */
        SIDES,
        /** The left side is no more than the right one. Guards no amount: most wrong digits pass it. */
        AT_MOST,
        /** The left side is half of the right one. */
        HALF
    }

    static Equation equal(List<TableKind> tables, String measure, String row, List<Figure> lhs, List<Figure> rhs) {
        return either(tables, measure, row, lhs, List.of(rhs));
    }

    static Equation either(
            List<TableKind> tables, String measure, String row, List<Figure> lhs, List<List<Figure>> readings) {
        return new Equation(tables, measure, row, lhs, readings, Relation.EQUAL, "");
    }

    static Equation equal(List<TableKind> tables, String measure, String row, Figure lhs, Figure rhs) {
        return equal(tables, measure, row, List.of(lhs), List.of(rhs));
    }

    static Equation atMost(List<TableKind> tables, String measure, String row, List<Figure> lhs, List<Figure> rhs) {
        return new Equation(tables, measure, row, lhs, List.of(rhs), Relation.AT_MOST, "");
    }

    static Equation down(TableKind table, Branch branch, Column column) {
        return equal(List.of(table), column.id(), branch.parent().label(), branch.sum(column), branch.terms(column));
    }

    /** Nothing of either side is printed: there is nothing to say. */
    boolean isBlank() {
        return lhs.isEmpty() && readings.stream().allMatch(List::isEmpty);
    }
}
