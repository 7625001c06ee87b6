package io.github.yusuan.check.equation;

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
public record Equation(
        List<TableKind> tables,
        String measure,
        String row,
        List<Figure> lhs,
        List<List<Figure>> readings,
        Relation relation,
        String note) {

    public static Equation equal(
            List<TableKind> tables, String measure, String row, List<Figure> lhs, List<Figure> rhs) {
        return either(tables, measure, row, lhs, List.of(rhs));
    }

    public static Equation either(
            List<TableKind> tables, String measure, String row, List<Figure> lhs, List<List<Figure>> readings) {
        return new Equation(tables, measure, row, lhs, readings, Relation.EQUAL, "");
    }

    public static Equation equal(List<TableKind> tables, String measure, String row, Figure lhs, Figure rhs) {
        return equal(tables, measure, row, List.of(lhs), List.of(rhs));
    }

    public static Equation atMost(
            List<TableKind> tables, String measure, String row, List<Figure> lhs, List<Figure> rhs) {
        return new Equation(tables, measure, row, lhs, List.of(rhs), Relation.AT_MOST, "");
    }

    public static Equation down(TableKind table, Branch branch, Column column) {
        return equal(List.of(table), column.id(), branch.parent().label(), branch.sum(column), branch.terms(column));
    }

    Equation between(List<TableKind> others) {
        return new Equation(others, measure, row, lhs, readings, relation, note);
    }

    /** Between tables that {@link Claim#between} names. */
    public static Equation of(Relation relation, String measure, String row, List<Figure> lhs, List<Figure> rhs) {
        return new Equation(List.of(), measure, row, lhs, List.of(rhs), relation, "");
    }

    /** Nothing of either side is printed: there is nothing to say. */
    public boolean isBlank() {
        return lhs.isEmpty() && readings.stream().allMatch(List::isEmpty);
    }
}
