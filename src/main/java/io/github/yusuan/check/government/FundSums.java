package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * G9: what an insurance has left follows from what it had, took in and paid: 本年收支结余 from revenue and expenditure,
 * 年末滚存结余 from it and last year's.
 */
final class FundSums {
    private static final Set<TableKind> INSURANCES = EnumSet.of(
            TableKind.GOV_INSURANCE_REVENUE,
            TableKind.GOV_INSURANCE_EXPENDITURE,
            TableKind.GOV_INSURANCE_BALANCE,
            TableKind.GOV_INSURANCE_SURPLUS);
    private static final Pattern SURPLUS = Wordings.pattern(FundSums.class, "SURPLUS");
    private static final Pattern OPENING = Wordings.pattern(FundSums.class, "OPENING");
    private static final Pattern CLOSING = Wordings.pattern(FundSums.class, "CLOSING");

    private static final Set<TableKind> WITH_TOTALS = EnumSet.of(
            TableKind.GOV_INSURANCE_REVENUE, TableKind.GOV_INSURANCE_EXPENDITURE, TableKind.GOV_INSURANCE_SURPLUS);

    private record Group(Period period, Coverage coverage) {}

    private FundSums() {}

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        List<Sheet> own =
                sheets.stream().filter(s -> INSURANCES.contains(s.kind())).toList();
        own.stream().map(FundSums::groupOf).distinct().forEach(group -> {
            List<Row> rows = own.stream()
                    .filter(s -> groupOf(s).equals(group))
                    .flatMap(s -> s.rows().stream())
                    .toList();
            claims(rows, claims);
        });
        return claims;
    }

    /** Whether the rows or columns of a table are insurances, of which its total is the sum. */
    static boolean isOfInsurances(Sheet sheet) {
        return WITH_TOTALS.contains(sheet.kind());
    }

    private static Group groupOf(Sheet sheet) {
        return new Group(Period.of(sheet), sheet.table().coverage());
    }

    private static void claims(List<Row> rows, List<Claim> claims) {
        Optional<Row> revenue = only(rows, r -> r.line() == Line.OWN_REVENUE);
        Optional<Row> expenditure = only(rows, r -> r.line() == Line.OWN_EXPENDITURE);
        Optional<Row> opening = only(rows, r -> OPENING.matcher(r.head().name()).find());
        Optional<Row> surplus = only(rows, r -> SURPLUS.matcher(r.head().name()).find());
        Optional<Row> closing = only(rows, r -> CLOSING.matcher(r.head().name()).find());
        surplus.ifPresent(left -> follows(left, List.of(), revenue, expenditure, claims));
        if (closing.isPresent() && opening.isPresent()) {
            follows(closing.get(), List.of(opening.get()), revenue, expenditure, claims);
        }
    }

    private static Optional<Row> only(List<Row> rows, Predicate<Row> which) {
        List<Row> found = rows.stream().filter(which).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static void follows(
            Row left, List<Row> before, Optional<Row> revenue, Optional<Row> expenditure, List<Claim> claims) {
        for (Map.Entry<Column, Figure> cell : left.cells().entrySet()) {
            Column column = cell.getKey();
            List<Figure> terms = new ArrayList<>();
            before.forEach(row -> like(row, column).ifPresent(terms::add));
            revenue.flatMap(row -> like(row, column)).ifPresent(terms::add);
            expenditure.flatMap(row -> like(row, column)).ifPresent(term -> terms.add(term.negated()));
            if (column.addsUp() && terms.size() == before.size() + 2) {
                claims.add(Claim.equal("G9", Force.SHOULD, column.id(), left.label(), List.of(cell.getValue()), terms));
            }
        }
    }

    /** The amount of the same meaning; of an insurance that is a column, the one headed so. */
    private static Optional<Figure> like(Row row, Column column) {
        boolean item = column.measure() == Measure.ITEM || column.measure() == Measure.NONE;
        List<Figure> found = row.cells().entrySet().stream()
                .filter(e -> e.getKey().measure() == column.measure()
                        && e.getKey().coverage() == column.coverage()
                        && (!item || e.getKey().lowestHeading().equals(column.lowestHeading())))
                .map(Map.Entry::getValue)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
