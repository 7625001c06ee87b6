package io.github.yusuan.check.government;

import io.github.yusuan.check.government.Claim.Relation;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** P1 to P3: a printed share, growth or difference follows from the two amounts beside it. */
final class Rates {
    private static final List<Measure> THIS =
            List.of(Measure.FINAL, Measure.EXECUTED, Measure.ADJUSTED_BUDGET, Measure.BUDGET, Measure.TOTAL);
    private static final List<Measure> DONE = List.of(Measure.FINAL, Measure.EXECUTED);
    private static final List<Measure> PRIOR =
            List.of(Measure.PRIOR_FINAL, Measure.PRIOR_EXECUTED, Measure.PRIOR_ADJUSTED_BUDGET, Measure.PRIOR_BUDGET);

    private final Set<Column> columns;
    private final Row row;

    private Rates(Set<Column> columns, Row row) {
        this.columns = columns;
        this.row = row;
    }

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                Rates rates = new Rates(sheet.columns(), row);
                row.cells().forEach((column, term) -> rates.claim(column, term, claims));
            }
        }
        return claims;
    }

    private void claim(Column column, Term rate, List<Claim> claims) {
        Force loose = isLoose(column) ? Force.HINT : Force.SHOULD;
        Base budget = new Base(DONE, List.of(Measure.BUDGET));
        Base adjusted = new Base(DONE, List.of(Measure.ADJUSTED_BUDGET));
        Base prior = new Base(THIS, PRIOR);
        Claim draft = new Claim("P2", loose, Relation.SHARE, column.id(), row.label(), List.of(rate), List.of());
        switch (column.measure()) {
            case PCT_OF_BUDGET ->
                find(budget, column).ifPresent(terms -> claims.add(draft.as("P1", Force.MUST, Relation.SHARE, terms)));
            case PCT_OF_ADJUSTED ->
                find(adjusted, column)
                        .ifPresent(terms -> claims.add(draft.as("P1", Force.MUST, Relation.SHARE, terms)));
            case PCT_OF_PRIOR ->
                find(prior, column).ifPresent(terms -> claims.add(draft.as("P2", loose, Relation.SHARE, terms)));
            case CHANGE_PCT ->
                find(prior, column).ifPresent(terms -> claims.add(draft.as("P2", loose, Relation.GROWTH, terms)));
            case CHANGE -> difference(column, rate, claims);
            default -> {}
        }
    }

    /** What is compared with what: the first of each that the table has a column of. */
    private record Base(List<Measure> amounts, List<Measure> bases) {}

    private Optional<List<Term>> find(Base base, Column column) {
        Optional<Term> amount = first(column, base.amounts());
        Optional<Term> other = first(column, base.bases());
        return amount.isPresent() && other.isPresent()
                ? Optional.of(List.of(amount.get(), other.get()))
                : Optional.empty();
    }

    private void difference(Column column, Term change, List<Claim> claims) {
        Optional<List<Term>> found = find(new Base(THIS, PRIOR), column);
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
    private Optional<Term> first(Column column, List<Measure> measures) {
        for (Measure measure : measures) {
            List<Column> having =
                    columns.stream().filter(c -> c.measure() == measure).toList();
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

    private static String top(Column column) {
        return column.path().isEmpty() ? "" : column.path().get(0);
    }

    /** On a comparable basis: what is compared is not what is printed. */
    private static boolean isLoose(Column column) {
        return column.path().stream().anyMatch(p -> p.contains("可比") || p.contains("同口径") || p.contains("同比口径"));
    }
}
