package io.github.yusuan.report;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.report.Chart.Bar;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The usual questions to a budget as charts; a question that the document does not answer has none. */
final class DocumentCharts {
    private static final Set<Measure> WHOLE = EnumSet.of(
            Measure.TOTAL, Measure.CURRENT_YEAR, Measure.CHANGE_PCT, Measure.CHANGE, Measure.PRIOR_TOTAL, Measure.NONE);

    private final Disclosure disclosure;
    private final Labels labels;

    DocumentCharts(Disclosure disclosure, Labels labels) {
        this.disclosure = disclosure;
        this.labels = labels;
    }

    List<Chart> all() {
        Stream<Chart> department = Stream.of(spending(), uses(), revenue(), threePublic(), projects())
                .filter(chart -> !chart.isEmpty());
        return Stream.concat(new GovernmentCharts(disclosure, labels).all().stream(), department)
                .toList();
    }

    /** Where the money goes: 类, 款, 项 by the leaves of the expenditure table. */
    private Chart spending() {
        SpendingTree tree = SpendingTree.of(disclosure);
        List<String> series = List.of(
                labels.word("measure", "basic"), labels.word("measure", "project"), labels.of("chart.other-use"));
        List<Bar> bars = tree.bars(disclosure.spending().printed().orElse(tree.total()), labels.of("chart.unnamed"));
        boolean told =
                bars.stream().flatMap(bar -> bar.parts().stream().limit(2)).anyMatch(amount -> amount.signum() != 0);
        return ofPrinted(
                labels.of("chart.spending"),
                told ? series : List.of(),
                bars,
                disclosure.spending().printed(),
                disclosure.spending().facts().size());
    }

    /** Parts of a total, where one is printed. */
    private Chart ofPrinted(
            String title, List<String> series, List<Bar> bars, Optional<BigDecimal> printed, int terms) {
        return printed.map(whole -> Chart.ofWhole(title, series, bars, whole, terms, labels))
                .orElseGet(() -> new Chart(title, series, bars, Optional.empty(), labels.of("chart.no-total")));
    }

    /** Basic against project expenditure; what stands under neither is a bar of its own. */
    private Chart uses() {
        Map<Measure, BigDecimal> sums = new LinkedHashMap<>();
        for (int number : disclosure.spending().facts()) {
            Fact fact = disclosure.facts().get(number - 1);
            sums.merge(fact.measure(), fact.amount(), BigDecimal::add);
        }
        BigDecimal untold = sums.getOrDefault(Measure.TOTAL, BigDecimal.ZERO);
        sums.remove(Measure.TOTAL);
        if (sums.values().stream().allMatch(sum -> sum.signum() == 0)) {
            return new Chart(labels.of("chart.uses"), List.of(), List.of());
        }
        Map<String, BigDecimal> named = named(sums);
        named.merge(labels.of("chart.other-use"), untold, BigDecimal::add);
        int terms = disclosure.spending().facts().size();
        return parts(labels.of("chart.uses"), named, disclosure.spending().printed(), terms);
    }

    /** A column whose heading tells no use has no name. */
    private String nameOf(Measure measure) {
        return measure == Measure.NONE ? labels.of("chart.other-use") : labels.word("measure", measure.id());
    }

    private Map<String, BigDecimal> named(Map<Measure, BigDecimal> sums) {
        Map<String, BigDecimal> named = new LinkedHashMap<>();
        sums.forEach((measure, sum) -> named.merge(nameOf(measure), sum, BigDecimal::add));
        return named;
    }

    private Chart threePublic() {
        return disclosure
                .annexes()
                .threePublic()
                .map(summary -> new ThreePublicChart(summary, labels).chart())
                .orElseGet(() -> new Chart("", List.of(), List.of()));
    }

    private Chart projects() {
        return new ProjectChart(disclosure.annexes().projects(), labels).chart();
    }

    /** Where it comes from: the columns of 收入总表, if they add up to its total, else the revenue side of 收支总表. */
    private Chart revenue() {
        List<Fact> totals = disclosure.facts().stream()
                .filter(fact -> fact.kind() == TableKind.REVENUE && fact.role() == RowRole.TOTAL)
                .toList();
        Optional<BigDecimal> whole = totals.stream()
                .filter(fact -> fact.measure() == Measure.TOTAL)
                .findFirst()
                .map(Fact::amount)
                .filter(amount -> amount.signum() > 0);
        for (Set<Measure> without : List.of(EnumSet.noneOf(Measure.class), EnumSet.of(Measure.CARRY_OVER))) {
            Map<Measure, BigDecimal> sums = new LinkedHashMap<>();
            totals.stream()
                    .filter(fact -> !WHOLE.contains(fact.measure()) && !without.contains(fact.measure()))
                    .forEach(fact -> sums.merge(fact.measure(), fact.amount(), BigDecimal::add));
            BigDecimal sum = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (whole.isPresent() && sum.compareTo(whole.get()) == 0) {
                return parts(labels.of("chart.revenue"), named(sums), whole, sums.size());
            }
        }
        return new RevenueSide(disclosure, labels).chart();
    }

    /** One bar for each that is more than nothing, the largest first. */
    private Chart parts(String title, Map<String, BigDecimal> amounts, Optional<BigDecimal> printed, int terms) {
        BigDecimal sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return ofPrinted(title, List.of(), bars(amounts, printed.orElse(sum)), printed, terms);
    }

    /** The largest first. */
    static List<Bar> bars(Map<String, BigDecimal> amounts, BigDecimal whole) {
        return amounts.entrySet().stream()
                .filter(entry -> entry.getValue().signum() != 0)
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .map(entry ->
                        new Bar(0, entry.getKey(), "", List.of(entry.getValue()), Money.share(entry.getValue(), whole)))
                .toList();
    }
}
