package io.github.yusuan.check.government;

import io.github.yusuan.check.government.Claim.Relation;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** P1 to P3: a printed share, growth or difference follows from the two amounts beside it. */
final class Rates {
    private static final List<Measure> THIS =
            List.of(Measure.FINAL, Measure.EXECUTED, Measure.ADJUSTED_BUDGET, Measure.BUDGET, Measure.TOTAL);
    private static final List<Measure> DONE = List.of(Measure.FINAL, Measure.EXECUTED);
    private static final List<Measure> PRIOR =
            List.of(Measure.PRIOR_FINAL, Measure.PRIOR_EXECUTED, Measure.PRIOR_ADJUSTED_BUDGET, Measure.PRIOR_BUDGET);

    private Rates() {}

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                for (Map.Entry<Column, Term> cell : row.cells().entrySet()) {
                    claim(row, cell.getKey(), cell.getValue(), claims);
                }
            }
        }
        return claims;
    }

    private static void claim(Row row, Column column, Term rate, List<Claim> claims) {
        Force loose = isLoose(column) ? Force.HINT : Force.SHOULD;
        Base budget = new Base(DONE, List.of(Measure.BUDGET));
        Base adjusted = new Base(DONE, List.of(Measure.ADJUSTED_BUDGET));
        Base prior = new Base(THIS, PRIOR);
        Claim draft = new Claim("P2", loose, Relation.SHARE, column.id(), row.label(), List.of(rate), List.of());
        switch (column.measure()) {
            case PCT_OF_BUDGET ->
                budget.find(row, column)
                        .ifPresent(terms -> claims.add(draft.as("P1", Force.MUST, Relation.SHARE, terms)));
            case PCT_OF_ADJUSTED ->
                adjusted.find(row, column)
                        .ifPresent(terms -> claims.add(draft.as("P1", Force.MUST, Relation.SHARE, terms)));
            case PCT_OF_PRIOR ->
                prior.find(row, column).ifPresent(terms -> claims.add(draft.as("P2", loose, Relation.SHARE, terms)));
            case CHANGE_PCT ->
                prior.find(row, column).ifPresent(terms -> claims.add(draft.as("P2", loose, Relation.GROWTH, terms)));
            case CHANGE -> difference(row, column, rate, claims);
            default -> {}
        }
    }

    /** What is compared with what: the first of each that the row prints. */
    private record Base(List<Measure> amounts, List<Measure> bases) {

        Optional<List<Term>> find(Row row, Column column) {
            Optional<Term> amount = first(row, column, amounts);
            Optional<Term> base = first(row, column, bases);
            return amount.isPresent() && base.isPresent()
                    ? Optional.of(List.of(amount.get(), base.get()))
                    : Optional.empty();
        }
    }

    private static void difference(Row row, Column column, Term change, List<Claim> claims) {
        Optional<Term> amount = first(row, column, THIS);
        Optional<Term> base = first(row, column, PRIOR);
        if (amount.isPresent() && base.isPresent()) {
            claims.add(Claim.equal(
                    "P3",
                    Force.MUST,
                    column.id(),
                    row.label(),
                    List.of(change),
                    List.of(amount.get(), base.get().negated())));
        }
    }

    /** The amount of the first of those measures that the row prints, under the same heading where there are several. */
    private static Optional<Term> first(Row row, Column column, List<Measure> measures) {
        for (Measure measure : measures) {
            List<Map.Entry<Column, Term>> found = row.cells().entrySet().stream()
                    .filter(e -> e.getKey().measure() == measure)
                    .toList();
            if (found.size() == 1) {
                return Optional.of(found.get(0).getValue());
            }
            Optional<Term> under = found.stream()
                    .filter(e -> top(e.getKey()).equals(top(column)))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (under.isPresent()) {
                return under;
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
