package io.github.yusuan.check;

import io.github.yusuan.model.Annexes;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The amounts of the expenditure table that nothing else in it sums, so that adding them up counts no yuan twice:
 * {@code leaves.of(disclosure)} comes to the budget.
 */
public final class ExpenditureLeaves {
    /** Leaves of the department's own expenditure table. */
    public ExpenditureLeaves() {}

    /** Numbers of the facts, from 1, in printed order. */
    public List<Integer> of(Disclosure disclosure) {
        Optional<Sheet> sheet =
                Books.of(disclosure.info().phase(), disclosure.tables(), disclosure.facts(), Annexes.NONE).stream()
                        .flatMap(books -> books.sheet(TableKind.EXPENDITURE).stream())
                        .findFirst();
        return sheet.map(ExpenditureLeaves::of).orElse(List.of());
    }

    private static List<Integer> of(Sheet sheet) {
        List<Column> uses = ColumnSets.expenditure(sheet)
                .map(shape -> RowSums.columns(sheet, shape))
                .orElse(List.of());
        List<Integer> facts = new ArrayList<>();
        for (Line line : sheet.tree().leaves()) {
            List<Figure> byUse =
                    uses.stream().flatMap(column -> line.cell(column).stream()).toList();
            (byUse.isEmpty() ? line.cell(Measure.TOTAL).stream().toList() : byUse)
                    .forEach(figure -> facts.add(figure.fact()));
        }
        return facts;
    }
}
