package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.check.equation.Relation;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Branch;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Ledger;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Down one half of a two-sided table, in each of its columns. */
final class LedgerSums {
    private LedgerSums() {}

    static Identity.Formula down(TableKind kind, Side side, Function<Ledger, List<Branch>> sums) {
        return disclosed -> disclosed.sheets(kind).stream()
                .flatMap(sheet -> equations(sheet, side, sums).stream())
                .toList();
    }

    private static List<Equation> equations(Sheet sheet, Side side, Function<Ledger, List<Branch>> sums) {
        List<Equation> equations = new ArrayList<>();
        for (Branch branch : sums.apply(sheet.ledger(side))) {
            for (Column column : sheet.columns()) {
                equations.add(Equation.down(sheet.kind(), branch, column));
            }
        }
        return equations;
    }

    /** Only in budgets, or only in final accounts. */
    static Identity.Formula in(Phase phase, Identity.Formula formula) {
        return disclosed -> disclosed.phase() == phase ? formula.in(disclosed) : List.of();
    }

    /** 收入总计 = 支出总计. */
    static Identity.Formula sidesBalance(TableKind kind) {
        return disclosed -> disclosed.sheets(kind).stream()
                .flatMap(sheet -> sidesBalance(sheet).stream())
                .toList();
    }

    private static Optional<Equation> sidesBalance(Sheet sheet) {
        Optional<Row> revenue = sheet.ledger(Side.REVENUE).grandTotal();
        Optional<Row> expenditure = sheet.ledger(Side.EXPENDITURE).grandTotal();
        if (revenue.isEmpty() || expenditure.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Equation(
                List.of(sheet.kind()),
                Measure.TOTAL.id(),
                revenue.get().label(),
                revenue.get().cell(Measure.TOTAL).stream().toList(),
                List.of(expenditure.get().cell(Measure.TOTAL).stream().toList()),
                Relation.SIDES,
                ""));
    }
}
