package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** G5 and G7: what one table says of another: the balance of revenue and expenditure, places of items. */
final class TableSums {
    private record Pair(TableKind balance, TableKind revenue, TableKind expenditure) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(TableKind.GOV_GENERAL_BALANCE, TableKind.GOV_GENERAL_REVENUE, TableKind.GOV_GENERAL_EXPENDITURE),
            new Pair(TableKind.GOV_FUND_BALANCE, TableKind.GOV_FUND_REVENUE, TableKind.GOV_FUND_EXPENDITURE),
            new Pair(TableKind.GOV_CAPITAL_BALANCE, TableKind.GOV_CAPITAL_REVENUE, TableKind.GOV_CAPITAL_EXPENDITURE));

    private TableSums() {}

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        for (Pair pair : PAIRS) {
            for (Sheet balance : sheets) {
                if (balance.kind() == pair.balance() && balance.table().coverage() != Coverage.BOTH) {
                    repeats(balance, Line.OWN_REVENUE, Side.REVENUE, of(sheets, pair.revenue(), balance), claims);
                    repeats(
                            balance,
                            Line.OWN_EXPENDITURE,
                            Side.EXPENDITURE,
                            of(sheets, pair.expenditure(), balance),
                            claims);
                }
            }
        }
        return claims;
    }

    /** The table of that kind with the same coverage, year and phase; none where two could be meant. */
    private static Optional<Sheet> of(List<Sheet> sheets, TableKind kind, Sheet balance) {
        return sheets.stream()
                .filter(s -> s.kind() == kind
                        && s.table().coverage() == balance.table().coverage()
                        && s.table().fiscalYear() == balance.table().fiscalYear()
                        && s.table().phase() == balance.table().phase())
                .findFirst();
    }

    private static void repeats(Sheet balance, Line line, Side side, Optional<Sheet> table, List<Claim> claims) {
        Optional<Row> here = balance.row(line, side);
        Optional<Row> there = table.flatMap(t -> t.row(line, Side.NONE));
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        for (Column column : here.get().cells().keySet()) {
            boolean clear = column.addsUp() && column.measure() != Measure.NONE && column.measure() != Measure.TOTAL;
            List<Figure> others = there.get().cells().entrySet().stream()
                    .filter(e -> e.getKey().measure() == column.measure())
                    .map(e -> e.getValue())
                    .toList();
            if (clear && others.size() == 1) {
                claims.add(Claim.equal(
                        "G5",
                        Force.MUST,
                        column.id(),
                        here.get().label(),
                        here.get().cell(column).stream().toList(),
                        others));
            }
        }
    }
}
