package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.check.equation.Relation;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Measure;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** P1 to P3: a printed share, growth or difference follows from the two amounts beside it. */
final class Rates {
    private static final Pattern SAME_BASE = Wordings.pattern(Rates.class, "SAME_BASE");
    private static final List<Measure> THIS =
            List.of(Measure.FINAL, Measure.EXECUTED, Measure.ADJUSTED_BUDGET, Measure.BUDGET, Measure.TOTAL);
    private static final List<Measure> DONE = List.of(Measure.FINAL, Measure.EXECUTED);
    private static final List<Measure> PRIOR =
            List.of(Measure.PRIOR_FINAL, Measure.PRIOR_EXECUTED, Measure.PRIOR_ADJUSTED_BUDGET, Measure.PRIOR_BUDGET);

    private final Sheet sheet;
    private final Row row;

    private Rates(Sheet sheet, Row row) {
        this.sheet = sheet;
        this.row = row;
    }

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                Rates rates = new Rates(sheet, row);
                rates.printed().forEach(cell -> rates.claim(cell.getKey(), cell.getValue(), claims));
            }
        }
        return claims;
    }

    /** Rates and amounts, as they stand in the row. */
    private List<Map.Entry<Column, Figure>> printed() {
        return Stream.concat(row.rates().entrySet().stream(), row.cells().entrySet().stream())
                .sorted(Comparator.comparing(cell -> cell.getValue().fact()))
                .toList();
    }

    private void claim(Column column, Figure printed, List<Claim> claims) {
        if (column.measure() == Measure.CHANGE) {
            difference(column, printed, claims);
            return;
        }
        rule(column)
                .ifPresent(rule -> find(rule.base(), column)
                        .ifPresent(terms -> claims.add(new Claim(
                                rule.identity(),
                                rule.force(),
                                Equation.of(rule.relation(), column.id(), row.label(), List.of(printed), terms)))));
    }

    /** What a column of rates says. */
    private record Rule(String identity, Force force, Relation relation, Base base) {}

    private Optional<Rule> rule(Column column) {
        Force loose = isLoose(column) ? Force.HINT : Force.SHOULD;
        return Optional.ofNullable(
                switch (column.measure()) {
                    case PCT_OF_BUDGET ->
                        new Rule("P1", Force.MUST, Relation.SHARE, new Base(DONE, List.of(Measure.BUDGET)));
                    case PCT_OF_ADJUSTED ->
                        new Rule("P1", Force.MUST, Relation.SHARE, new Base(DONE, List.of(Measure.ADJUSTED_BUDGET)));
                    case PCT_OF_PRIOR -> new Rule("P2", loose, Relation.SHARE, new Base(THIS, PRIOR));
                    case CHANGE_PCT -> new Rule("P2", loose, Relation.GROWTH, new Base(THIS, PRIOR));
                    default -> null;
                });
    }

    /** What is compared with what: the first of each that the table has a column of. */
    private record Base(List<Measure> amounts, List<Measure> bases) {}

    private Optional<List<Figure>> find(Base base, Column column) {
        Optional<Figure> amount = first(column, base.amounts());
        Optional<Figure> other = first(column, base.bases());
        return amount.isPresent() && other.isPresent()
                ? Optional.of(List.of(amount.get(), other.get()))
                : Optional.empty();
    }

    private void difference(Column column, Figure change, List<Claim> claims) {
        Optional<List<Figure>> found = find(new Base(THIS, PRIOR), column);
        found.ifPresent(terms -> claims.add(Claim.equal(
                "P3",
                Force.MUST,
                column.id(),
                row.label(),
                List.of(change),
                List.of(terms.get(0), terms.get(1).negated()))));
    }

    /**
     * The amount of the first of those measures that the table has, under the same heading where it has several columns;
     * where the row leaves that blank, none: another stage of the year is not what was compared.
     */
    private Optional<Figure> first(Column column, List<Measure> measures) {
        for (Measure measure : measures) {
            List<Column> having =
                    sheet.columns().stream().filter(c -> c.measure() == measure).toList();
            if (having.size() == 1) {
                return row.cell(having.get(0));
            }
            Optional<Column> under =
                    having.stream().filter(c -> top(c).equals(top(column))).findFirst();
            if (under.isPresent()) {
                return row.cell(under.get());
            }
        }
        return Optional.empty();
    }

    private String top(Column column) {
        List<String> path = sheet.path(row, column);
        return path.isEmpty() ? "" : path.get(0);
    }

    /** On a comparable basis: what is compared is not what is printed. */
    private boolean isLoose(Column column) {
        return sheet.path(row, column).stream()
                .anyMatch(p -> SAME_BASE.matcher(p).find());
    }
}
