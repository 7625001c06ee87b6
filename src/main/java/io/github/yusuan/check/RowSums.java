package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.check.equation.Relation;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.ColumnSum;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Along the rows of a table: a column that sums others. */
final class RowSums {
    private static final Set<TableKind> ACCOUNTS = Set.of(TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL);

    private RowSums() {}

    /** The column of that measure = the columns that it sums. */
    static Identity.Formula of(TableKind kind, Measure sum) {
        return disclosed -> {
            List<Equation> equations = new ArrayList<>();
            for (Sheet sheet : disclosed.sheets(kind)) {
                for (ColumnSum columns : sheet.columnSums()) {
                    for (Row row : columns.sum().measure() == sum ? sheet.rows() : List.<Row>of()) {
                        List<Figure> terms = columns.terms(row);
                        if (row.side() != Side.REVENUE || !terms.isEmpty()) {
                            equations.add(equation(sheet, columns, row, terms));
                        }
                    }
                }
            }
            return equations;
        };
    }

    private static Equation equation(Sheet sheet, ColumnSum columns, Row row, List<Figure> terms) {
        return new Equation(
                List.of(sheet.kind()),
                columns.sum().id(),
                row.label(),
                row.cell(columns.sum()).stream().toList(),
                List.of(terms),
                Relation.EQUAL,
                columns.note());
    }

    /** 年初结转 + 本年收入 = 本年支出 + 年末结转, each row of the account of a fund. */
    static Identity.Formula fundBalance() {
        return disclosed -> {
            List<Equation> equations = new ArrayList<>();
            for (Sheet sheet : disclosed.sheets()) {
                if (ACCOUNTS.contains(sheet.kind()) && sheet.has(Measure.REVENUE) && sheet.has(Measure.TOTAL)) {
                    sheet.rows()
                            .forEach(row -> equations.add(Equation.equal(
                                    List.of(sheet.kind()),
                                    "",
                                    row.label(),
                                    cells(row, Measure.OPENING_BALANCE, Measure.REVENUE),
                                    cells(row, Measure.TOTAL, Measure.CLOSING_BALANCE))));
                }
            }
            return equations;
        };
    }

    private static List<Figure> cells(Row row, Measure... measures) {
        List<Figure> figures = new ArrayList<>();
        for (Measure measure : measures) {
            row.cell(measure).ifPresent(figures::add);
        }
        return figures;
    }
}
