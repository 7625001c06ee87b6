package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * A column and the columns that it is the sum of: 合计 = 基本支出 + 项目支出.
 *
 * @param sum the sum
 * @param parts what it sums
 * @param note why these, where the head leaves it open; else blank
 */
public record ColumnSum(Column sum, List<Column> parts, String note) {

    /** Copies the list. */
    public ColumnSum {
        parts = List.copyOf(parts);
    }

    /** What a row prints of the parts. */
    public List<Figure> terms(Row row) {
        List<Figure> figures = new ArrayList<>();
        parts.forEach(column -> row.cell(column).ifPresent(figures::add));
        return figures;
    }

    /** How the rows of a table bear it out. */
    Confirmation confirmedBy(List<Row> rows) {
        int holds = 0;
        int fails = 0;
        for (Row row : rows) {
            List<Figure> lhs = row.cell(sum).stream().toList();
            List<Figure> rhs = terms(row);
            if (!lhs.isEmpty() && !rhs.isEmpty()) {
                Balance balance = Balance.of(lhs, rhs);
                boolean zero = balance.lhs().signum() == 0 && balance.rhs().signum() == 0;
                holds += balance.isClose() && !zero ? 1 : 0;
                fails += balance.isClose() ? 0 : 1;
            }
        }
        return new Confirmation(holds, fails);
    }
}
