package io.github.yusuan.structure;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.Spending;
import io.github.yusuan.model.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Picks the leaves of the expenditure table, by use or by source where it divides the money so: what can be added without
 * counting twice.
 */
public final class SpendingReader {
    /** A reader. */
    public SpendingReader() {}

    /** Of the first expenditure table of a document: the department's own. */
    public Spending read(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.kind() == TableKind.EXPENDITURE)
                .findFirst()
                .map(sheet -> of(sheet, sheets))
                .orElse(Spending.NONE);
    }

    private static Spending of(Sheet sheet, List<Sheet> sheets) {
        Column total = Column.of(Measure.TOTAL);
        Optional<ColumnSum> uses = sheet.columnSums().stream()
                .filter(sum -> sum.sum().equals(total))
                .findFirst();
        List<Integer> facts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (RowTree tree : sheet.trees()) {
            for (Row row : tree.leaves()) {
                for (Figure figure : figures(row, uses)) {
                    facts.add(figure.fact());
                    sum = sum.add(figure.amount());
                }
            }
        }
        Optional<BigDecimal> printed = totalOf(sheet)
                .or(() -> ledgerTotal(sheets))
                .flatMap(row -> row.cell(total))
                .map(Figure::amount);
        return new Spending(facts, sum, printed);
    }

    private static Optional<Row> totalOf(Sheet sheet) {
        return sheet.trees().stream().flatMap(tree -> tree.total().stream()).findFirst();
    }

    /** Where the table prints no total, the table of both halves may. */
    private static Optional<Row> ledgerTotal(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.kind() == TableKind.REVENUE_EXPENDITURE)
                .findFirst()
                .flatMap(sheet -> sheet.ledger(Side.EXPENDITURE).currentTotal());
    }

    /** What a leaf is divided into; its total where that does not come to it. */
    private static List<Figure> figures(Row row, Optional<ColumnSum> uses) {
        List<Figure> total = row.cell(Measure.TOTAL).stream().toList();
        List<Figure> parts = uses.map(sum -> sum.terms(row)).orElse(List.of());
        boolean divided =
                !parts.isEmpty() && (total.isEmpty() || Balance.of(total, parts).isClose());
        return divided ? parts : total;
    }
}
