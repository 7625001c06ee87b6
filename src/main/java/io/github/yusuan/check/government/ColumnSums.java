package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Balance;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import io.github.yusuan.words.SumLabel;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** G6 and G8: along a row a sum is the sum of items or places, and the region is its own level and those below. */
final class ColumnSums {
    private static final List<List<Measure>> PARTS = List.of(
            List.of(Measure.BASIC, Measure.PROJECT),
            List.of(Measure.GENERAL_PUBLIC, Measure.GOVERNMENT_FUND, Measure.STATE_CAPITAL, Measure.INSURANCE));
    /** Money that one level passes to the other is in both. */
    private static final Set<Line> BETWEEN_LEVELS = EnumSet.of(
            Line.FROM_SUPERIOR,
            Line.TAX_RETURN,
            Line.GENERAL_TRANSFER,
            Line.SPECIAL_TRANSFER,
            Line.TO_LOWER,
            Line.FROM_LOWER,
            Line.TO_SUPERIOR,
            Line.TRANSFER_REVENUE,
            Line.TRANSFER_EXPENDITURE,
            Line.DEBT_REVENUE,
            Line.DEBT_ONLENT,
            Line.TOTAL_REVENUE,
            Line.TOTAL_EXPENDITURE);

    private static final Pattern BETWEEN = Wordings.pattern(ColumnSums.class, "BETWEEN");

    private ColumnSums() {}

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Set<Column> columns = sheet.columns();
            Optional<Column> total = columns.stream()
                    .filter(c -> c.measure() == Measure.TOTAL && c.coverage() == Coverage.NONE)
                    .findFirst();
            List<Sum> sums = total.map(t -> sumsOf(sheet, t, columns)).orElse(List.of());
            for (Row row : sheet.rows()) {
                sums.forEach(sum -> sum.claim(sheet, row).ifPresent(claims::add));
                levels(sheet, row, claims);
            }
        }
        return claims;
    }

    /** Columns that should make up another, and how sure that is. */
    private record Sum(Column total, List<Column> parts, Force force) {
        static Sum of(Sheet sheet, Column total, List<Column> parts) {
            return new Sum(total, parts, makesUp(sheet, total, parts) ? Force.MUST : Force.HINT);
        }

        Optional<Claim> claim(Sheet sheet, Row row) {
            List<Figure> terms = terms(row, parts);
            List<Figure> sum = row.cell(total).stream().toList();
            String id = FundSums.isOfInsurances(sheet) ? "G10" : "G6";
            return sum.isEmpty() || terms.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Claim.equal(id, force, total.id(), row.label(), sum, terms));
        }
    }

    private static List<Sum> sumsOf(Sheet sheet, Column total, Set<Column> columns) {
        boolean nested = columns.stream()
                .anyMatch(c -> c.measure() == Measure.ITEM && sheet.path(c).size() > 1 && isSum(sheet.path(c)));
        List<Column> items = columns.stream()
                .filter(c -> c.measure() == Measure.REGION || c.measure() == Measure.ITEM)
                .filter(c -> sheet.path(c).stream().noneMatch(p -> p.startsWith("其中")))
                .filter(c -> !nested || isSum(sheet.path(c)))
                .toList();
        List<Sum> sums = new ArrayList<>();
        if (sheet.kind() != TableKind.GOV_DEBT_USE && items.size() > 1) {
            sums.add(Sum.of(sheet, total, items));
        }
        for (List<Measure> parts : PARTS) {
            List<Column> own =
                    columns.stream().filter(c -> parts.contains(c.measure())).toList();
            if (own.size() > 1) {
                sums.add(Sum.of(sheet, total, own));
            }
        }
        return sums;
    }

    /** Whether most rows bear out that the parts make up the total: some tables list the main items only. */
    private static boolean makesUp(Sheet sheet, Column total, List<Column> parts) {
        int holds = 0;
        int fails = 0;
        for (Row row : sheet.rows()) {
            List<Figure> terms = terms(row, parts);
            List<Figure> sum = row.cell(total).stream().toList();
            if (!sum.isEmpty() && !terms.isEmpty()) {
                boolean close = Balance.of(sum, terms).isClose();
                holds += close ? 1 : 0;
                fails += close ? 0 : 1;
            }
        }
        return holds >= fails;
    }

    private static List<Figure> terms(Row row, List<Column> parts) {
        List<Figure> terms = new ArrayList<>();
        parts.forEach(column -> row.cell(column).ifPresent(terms::add));
        return terms;
    }

    /** What one level passes to the other is counted at both. */
    static boolean isBetweenLevels(Row row) {
        return BETWEEN_LEVELS.contains(row.line())
                || BETWEEN.matcher(row.head().name()).find();
    }

    /** 全省 = 省本级 + 市县, where all three stand beside each other. */
    private static void levels(Sheet sheet, Row row, List<Claim> claims) {
        if (isBetweenLevels(row)) {
            return;
        }
        for (Column region : row.cells().keySet()) {
            if (region.coverage() != Coverage.REGION || !region.addsUp()) {
                continue;
            }
            List<Figure> own = beside(sheet, row, region, Coverage.OWN);
            List<Figure> lower = beside(sheet, row, region, Coverage.LOWER);
            if (own.size() == 1 && lower.size() == 1) {
                claims.add(Claim.equal(
                        "G8",
                        Force.MUST,
                        region.id(),
                        row.label(),
                        row.cell(region).stream().toList(),
                        List.of(own.get(0), lower.get(0))));
            }
        }
    }

    private static List<Figure> beside(Sheet sheet, Row row, Column region, Coverage coverage) {
        return row.cells().entrySet().stream()
                .filter(e -> e.getKey().coverage() == coverage
                        && above(sheet.path(row, e.getKey())).equals(above(sheet.path(row, region))))
                .map(e -> e.getValue())
                .toList();
    }

    private static boolean isSum(List<String> path) {
        return SumLabel.isSum(path.get(path.size() - 1));
    }

    private static List<String> above(List<String> path) {
        return path.isEmpty() ? List.of() : path.subList(0, path.size() - 1);
    }
}
