package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** G4: what comes in goes out, 年终结余 included where it is printed below the total. */
final class BalanceSums {
    private BalanceSums() {}

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Optional<Row> revenue = sheet.row(Line.TOTAL_REVENUE, Side.REVENUE);
            Optional<Row> expenditure = sheet.row(Line.TOTAL_EXPENDITURE, Side.EXPENDITURE);
            boolean balances = sheet.kind() != TableKind.GOV_INSURANCE_BALANCE; // what is left over stands beside both
            if (balances && revenue.isPresent() && expenditure.isPresent()) {
                balance(sheet, revenue.get(), expenditure.get(), claims);
            }
        }
        return claims;
    }

    private static void balance(Sheet sheet, Row revenue, Row expenditure, List<Claim> claims) {
        Optional<Row> below = sheet.rows().stream()
                .filter(r -> r.line() == Line.CARRIED_OUT
                        && sheet.position(r).role() != RowRole.OF_WHICH
                        && r.side() == Side.EXPENDITURE
                        && r.number() > expenditure.number()
                        && isOutside(sheet, r))
                .findFirst();
        for (Column column : revenue.cells().keySet()) {
            List<String> headings = sheet.path(revenue, column);
            Optional<Figure> lhs = revenue.cell(column);
            Optional<Figure> rhs = like(sheet, expenditure, headings, column);
            if (column.addsUp() && lhs.isPresent() && rhs.isPresent()) {
                List<Figure> terms = new ArrayList<>(List.of(rhs.get()));
                below.flatMap(row -> like(sheet, row, headings, column)).ifPresent(terms::add);
                claims.add(Claim.equal("G4", Force.MUST, column.id(), revenue.label(), List.of(lhs.get()), terms));
            }
        }
    }

    /** Where the total heads its parts, what is left over is one of them. */
    private static boolean isOutside(Sheet sheet, Row row) {
        return sheet.ledger(Side.EXPENDITURE).blocks().stream()
                .filter(tree -> tree.rows().contains(row))
                .allMatch(tree -> tree.parent(row).isEmpty());
    }

    /** The amount of the same meaning on the other side; of several columns that mean the same, the one headed so. */
    private static Optional<Figure> like(Sheet sheet, Row row, List<String> headings, Column column) {
        List<Map.Entry<Column, Figure>> same = row.cells().entrySet().stream()
                .filter(e ->
                        e.getKey().measure() == column.measure() && e.getKey().coverage() == column.coverage())
                .toList();
        Optional<Figure> headed = same.stream()
                .filter(e -> sheet.path(row, e.getKey()).equals(headings))
                .map(Map.Entry::getValue)
                .findFirst();
        boolean clear = same.size() == 1 && column.measure() != Measure.NONE && column.measure() != Measure.ITEM;
        return headed.or(() -> clear ? Optional.of(same.get(0).getValue()) : Optional.empty());
    }
}
