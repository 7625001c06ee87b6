package io.github.yusuan.annex;

import io.github.yusuan.form.HeadingTime;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.ThreePublicSummary;
import io.github.yusuan.model.ThreePublicSummary.Series;
import io.github.yusuan.model.ThreePublicSummary.Value;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the items of the first “三公” table of a document beside each other: this year's amounts, last year's, the changes
 * and the budget, from the columns or rows of the table that are of that time.
 */
public final class ThreePublicSummarizer {
    /** Columns that hold the amount of this year, the best first. */
    private static final List<Measure> WHOLE = List.of(Measure.FINAL, Measure.TOTAL, Measure.FISCAL_APPROPRIATION);
    /** The parts of 财政拨款 where no column holds their sum. */
    private static final Set<Measure> FUNDS =
            EnumSet.of(Measure.GENERAL_PUBLIC, Measure.GOVERNMENT_FUND, Measure.STATE_CAPITAL);

    private static final List<Measure> BUDGETS =
            List.of(Measure.BUDGET, Measure.ADJUSTED_BUDGET, Measure.INITIAL_BUDGET);

    /** A summarizer has no settings. */
    public ThreePublicSummarizer() {}

    /**
     * The summary; nothing where no such table holds an amount.
     *
     * @param facts of the document
     * @param figures what its sentences say, for changes that the table does not print
     * @param fiscalYear of the document; 0 where unknown
     */
    public Optional<ThreePublicSummary> summarize(List<Fact> facts, List<ProseFigure> figures, int fiscalYear) {
        Optional<Fact> first =
                facts.stream().filter(f -> f.kind() == TableKind.THREE_PUBLIC).findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Fact>> byItem = facts.stream()
                .filter(f -> f.tableSeq() == first.get().tableSeq())
                .collect(Collectors.groupingBy(Fact::name, LinkedHashMap::new, Collectors.toList()));
        Years years = new Years(fiscalYear);
        Optional<Set<Measure>> taken = years.taken(byItem);
        Map<String, Fact> items = new LinkedHashMap<>();
        Map<String, Map<Series, Value>> values = new LinkedHashMap<>();
        byItem.forEach((item, ofItem) -> {
            List<Fact> current = years.current(ofItem, taken);
            current.stream().findFirst().ifPresent(fact -> items.put(item, fact));
            values.put(item, years.values(ofItem, current));
        });
        ThreePublicGaps gaps = new ThreePublicGaps(values);
        gaps.fillSum();
        gaps.fillFromSentences(figures);
        return Optional.of(new ThreePublicSummary(
                first.get().tableSeq(), first.get().page(), measureOf(taken, items), items, values));
    }

    private static Measure measureOf(Optional<Set<Measure>> taken, Map<String, Fact> items) {
        return taken.map(measures -> measures.size() == 1 ? measures.iterator().next() : Measure.FISCAL_APPROPRIATION)
                .orElseGet(() ->
                        items.values().stream().map(Fact::measure).findFirst().orElse(Measure.FINAL));
    }

    /** Tells the amounts of this year from others. */
    private record Years(int fiscalYear) {

        HeadingTime time(Fact fact) {
            return switch (fact.measure()) {
                case PRIOR_TOTAL -> HeadingTime.LAST_YEAR;
                case CHANGE -> HeadingTime.CHANGE;
                case CHANGE_PCT -> HeadingTime.OTHER;
                default -> HeadingTime.of(fact.column(), fiscalYear);
            };
        }

        /** The measures that hold this year's amounts: one, or several funds; nothing where no measure is known. */
        Optional<Set<Measure>> taken(Map<String, List<Fact>> byItem) {
            Set<Measure> printed = EnumSet.noneOf(Measure.class);
            byItem.values()
                    .forEach(facts -> facts.stream()
                            .filter(f -> time(f) == HeadingTime.THIS_YEAR)
                            .forEach(f -> printed.add(f.measure())));
            Optional<Measure> whole = WHOLE.stream().filter(printed::contains).findFirst();
            if (whole.isPresent()) {
                return whole.map(EnumSet::of);
            }
            Set<Measure> funds = EnumSet.copyOf(FUNDS);
            funds.retainAll(printed);
            return funds.isEmpty() ? Optional.empty() : Optional.of(funds);
        }

        /** This year's amount of an item, in its parts. */
        List<Fact> current(List<Fact> facts, Optional<Set<Measure>> taken) {
            List<Fact> ofYear =
                    facts.stream().filter(f -> time(f) == HeadingTime.THIS_YEAR).toList();
            if (taken.isEmpty()) {
                List<Fact> unknown =
                        ofYear.stream().filter(f -> f.measure() == Measure.NONE).toList();
                return unknown.size() == 1 ? unknown : List.of();
            }
            Map<Measure, Fact> once = new EnumMap<>(Measure.class);
            ofYear.stream()
                    .filter(f -> taken.get().contains(f.measure()))
                    .forEach(f -> once.putIfAbsent(f.measure(), f));
            return List.copyOf(once.values());
        }

        Map<Series, Value> values(List<Fact> facts, List<Fact> current) {
            Map<Series, Value> values = new EnumMap<>(Series.class);
            sum(current).ifPresent(value -> values.put(Series.CURRENT, value));
            sum(beside(facts, current, HeadingTime.LAST_YEAR, Measure.PRIOR_TOTAL))
                    .ifPresent(value -> values.put(Series.PRIOR, value));
            sum(beside(facts, current, HeadingTime.CHANGE, Measure.CHANGE))
                    .ifPresent(value -> values.put(Series.CHANGE, value));
            BUDGETS.stream()
                    .flatMap(m -> facts.stream().filter(f -> f.measure() == m && time(f) == HeadingTime.THIS_YEAR))
                    .findFirst()
                    .ifPresent(fact -> values.put(Series.BUDGET, new Value(fact.amount(), false)));
            return values;
        }

        /** The amounts of another time under the same headings; else the one whose measure says it. */
        private List<Fact> beside(List<Fact> facts, List<Fact> current, HeadingTime time, Measure measure) {
            List<Fact> ofTime = facts.stream().filter(f -> time(f) == time).toList();
            List<Fact> same = current.stream()
                    .flatMap(now -> ofTime.stream()
                            .filter(other ->
                                    HeadingTime.without(other.column()).equals(HeadingTime.without(now.column())))
                            .limit(1))
                    .toList();
            return !same.isEmpty() && same.size() == current.size()
                    ? same
                    : ofTime.stream()
                            .filter(f -> f.measure() == measure)
                            .limit(1)
                            .toList();
        }

        private static Optional<Value> sum(List<Fact> parts) {
            boolean several =
                    parts.stream().filter(f -> f.amount().signum() != 0).count() > 1;
            return parts.stream().map(Fact::amount).reduce(BigDecimal::add).map(yuan -> new Value(yuan, several));
        }
    }
}
