package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** G8 over three tables: what the region raises or spends is what its own level and those below do, row by row. */
final class LevelSums {
    private static final Set<TableKind> KINDS = EnumSet.of(
            TableKind.GOV_GENERAL_REVENUE,
            TableKind.GOV_GENERAL_EXPENDITURE,
            TableKind.GOV_FUND_REVENUE,
            TableKind.GOV_FUND_EXPENDITURE,
            TableKind.GOV_CAPITAL_REVENUE,
            TableKind.GOV_CAPITAL_EXPENDITURE);

    private LevelSums() {}

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        for (Sheet region : sheets) {
            if (KINDS.contains(region.kind()) && region.table().coverage() == Coverage.REGION) {
                Optional<Sheet> own = like(sheets, region, Coverage.OWN);
                Optional<Sheet> lower = like(sheets, region, Coverage.LOWER);
                if (own.isPresent() && lower.isPresent()) {
                    rows(region, own.get(), lower.get(), claims);
                }
            }
        }
        return claims;
    }

    /** The only table of the same kind and period with that coverage. */
    private static Optional<Sheet> like(List<Sheet> sheets, Sheet region, Coverage coverage) {
        List<Sheet> found = sheets.stream()
                .filter(s -> s.kind() == region.kind()
                        && s.table().coverage() == coverage
                        && Period.of(s).equals(Period.of(region)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static void rows(Sheet region, Sheet own, Sheet lower, List<Claim> claims) {
        for (Row row : region.rows()) {
            Optional<Row> ownRow = own.only(row.head().code(), row.head().name());
            Optional<Row> lowerRow = lower.only(row.head().code(), row.head().name());
            boolean clear = region.only(row.head().code(), row.head().name()).isPresent();
            if (clear && !ColumnSums.isBetweenLevels(row) && ownRow.isPresent() && lowerRow.isPresent()) {
                columns(row, List.of(ownRow.get(), lowerRow.get()), claims);
            }
        }
    }

    private static void columns(Row region, List<Row> levels, List<Claim> claims) {
        for (Column column : region.cells().keySet()) {
            List<Figure> terms = new ArrayList<>();
            levels.forEach(row -> row.only(column.measure()).ifPresent(terms::add));
            Optional<Figure> whole = region.only(column.measure());
            if (column.addsUp() && whole.isPresent() && terms.size() == levels.size()) {
                claims.add(Claim.equal("G8", Force.SHOULD, column.id(), region.label(), List.of(whole.get()), terms));
            }
        }
    }
}
