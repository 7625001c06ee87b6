package io.github.yusuan.check;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.ColumnSum;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Line;
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
        return books -> {
            List<Equation> equations = new ArrayList<>();
            for (Sheet sheet : books.sheets(kind)) {
                for (ColumnSum columns : sheet.columnSums()) {
                    for (Line line : columns.sum().measure() == sum ? sheet.lines() : List.<Line>of()) {
                        List<Figure> terms = columns.terms(line);
                        if (line.side() != Side.REVENUE || !terms.isEmpty()) {
                            equations.add(equation(sheet, columns, line, terms));
                        }
                    }
                }
            }
            return equations;
        };
    }

    private static Equation equation(Sheet sheet, ColumnSum columns, Line line, List<Figure> terms) {
        return new Equation(
                List.of(sheet.kind()),
                columns.sum().id(),
                line.label(),
                line.cell(columns.sum()).stream().toList(),
                List.of(terms),
                Equation.Relation.EQUAL,
                columns.note());
    }

    /** 年初结转 + 本年收入 = 本年支出 + 年末结转, each row of the account of a fund. */
    static Identity.Formula fundBalance() {
        return books -> {
            List<Equation> equations = new ArrayList<>();
            for (Sheet sheet : books.sheets()) {
                if (ACCOUNTS.contains(sheet.kind()) && sheet.has(Measure.REVENUE) && sheet.has(Measure.TOTAL)) {
                    sheet.lines()
                            .forEach(line -> equations.add(Equation.equal(
                                    List.of(sheet.kind()),
                                    "",
                                    line.label(),
                                    cells(line, Measure.OPENING_BALANCE, Measure.REVENUE),
                                    cells(line, Measure.TOTAL, Measure.CLOSING_BALANCE))));
                }
            }
            return equations;
        };
    }

    private static List<Figure> cells(Line line, Measure... measures) {
        List<Figure> figures = new ArrayList<>();
        for (Measure measure : measures) {
            line.cell(measure).ifPresent(figures::add);
        }
        return figures;
    }
}
