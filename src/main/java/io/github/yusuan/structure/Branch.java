package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * A row and the rows that it is the sum of.
 *
 * @param parent the sum
 * @param parts what it sums, in printed order
 */
public record Branch(Row parent, List<Row> parts) {

    /** Copies the list. */
    public Branch {
        parts = List.copyOf(parts);
    }

    /** What the parent prints in a column; empty where it prints nothing. */
    public List<Figure> sum(Column column) {
        return parent.cell(column).stream().toList();
    }

    /** What the parts print in a column. */
    public List<Figure> terms(Column column) {
        return figures(parts, column);
    }

    /** What rows print in a column. */
    public static List<Figure> figures(List<Row> rows, Column column) {
        List<Figure> figures = new ArrayList<>();
        rows.forEach(row -> row.cell(column).ifPresent(figures::add));
        return figures;
    }
}
