package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.model.Coverage;
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
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** G7: what all places get of a transfer is what the table by items says, and all of it what the balance passes on. */
final class TransferSums {
    private static final Pattern STAGE = Wordings.pattern(TransferSums.class, "STAGE");

    private TransferSums() {}

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        for (Sheet places : sheets) {
            if (places.kind() == TableKind.GOV_TRANSFERS_BY_REGION) {
                Optional<Row> total = places.rows().stream()
                        .filter(r -> places.position(r).role() == RowRole.TOTAL)
                        .findFirst();
                total.ifPresent(row -> {
                    items(places, row, sheets, claims);
                    passedOn(places, row, sheets, claims);
                });
            }
        }
        return claims;
    }

    private static void items(Sheet places, Row total, List<Sheet> sheets, List<Claim> claims) {
        List<Sheet> byItem = of(sheets, TableKind.GOV_TRANSFERS_BY_ITEM, Period.of(places));
        if (byItem.size() != 1) {
            return;
        }
        for (Map.Entry<Column, Figure> cell : total.cells().entrySet()) {
            if (cell.getKey().measure() == Measure.ITEM) {
                List<Row> same = byItem.get(0).rows().stream()
                        .filter(r -> r.side() != Side.REVENUE
                                && plain(r.head().name())
                                        .equals(plain(cell.getKey().lowestHeading())))
                        .toList();
                if (same.size() == 1) {
                    claim(cell.getKey(), total, cell.getValue(), stated(byItem.get(0), same.get(0)), claims);
                }
            }
        }
    }

    private static void passedOn(Sheet places, Row total, List<Sheet> sheets, List<Claim> claims) {
        for (Sheet balance : of(sheets, TableKind.GOV_GENERAL_BALANCE, Period.of(places))) {
            Optional<Row> given = balance.row(Line.TO_LOWER, Side.EXPENDITURE);
            if (balance.table().coverage() == Coverage.OWN && given.isPresent()) {
                for (Map.Entry<Column, Figure> cell : total.cells().entrySet()) {
                    if (cell.getKey().measure() == Measure.TOTAL) {
                        claim(cell.getKey(), total, cell.getValue(), stated(balance, given.get()), claims);
                    }
                }
            }
        }
    }

    private static void claim(Column column, Row row, Figure term, List<Figure> others, List<Claim> claims) {
        if (others.size() == 1) {
            claims.add(Claim.equal("G7", Force.SHOULD, column.id(), row.label(), List.of(term), others));
        }
    }

    /** The amounts of a row in the columns that its table is about. */
    private static List<Figure> stated(Sheet sheet, Row row) {
        return row.cells().entrySet().stream()
                .filter(e -> Period.of(sheet).isStatedBy(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Sheet> of(List<Sheet> sheets, TableKind kind, Period period) {
        return sheets.stream()
                .filter(s -> s.kind() == kind && Period.of(s).equals(period))
                .toList();
    }

    private static String plain(String name) {
        return STAGE.matcher(STAGE.matcher(Ordinal.without(name)).replaceAll(""))
                .replaceAll("");
    }
}
