package io.github.yusuan.report;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.ThreePublicSummary;
import io.github.yusuan.report.Chart.Bar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The usual questions to a budget as charts; a question that the document does not answer has none. */
final class DocumentCharts {
    private static final int MOST_PROJECTS = 30;
    private static final Set<Measure> WHOLE = EnumSet.of(
            Measure.TOTAL, Measure.CURRENT_YEAR, Measure.CHANGE_PCT, Measure.CHANGE, Measure.PRIOR_TOTAL, Measure.NONE);
    private static final Set<Measure> COMPARED =
            EnumSet.of(Measure.PRIOR_TOTAL, Measure.BUDGET, Measure.INITIAL_BUDGET, Measure.ADJUSTED_BUDGET);

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
        List<Bar> bars = tree.bars();
        boolean told =
                bars.stream().flatMap(bar -> bar.parts().stream().limit(2)).anyMatch(amount -> amount.signum() != 0);
        return new Chart(labels.of("chart.spending"), told ? series : List.of(), bars);
    }

    /** Basic against project expenditure. */
    private Chart uses() {
        Map<Measure, BigDecimal> sums = new LinkedHashMap<>();
        for (int number : disclosure.spending().facts()) {
            Fact fact = disclosure.facts().get(number - 1);
            sums.merge(fact.measure(), fact.amount(), BigDecimal::add);
        }
        sums.remove(Measure.TOTAL);
        return parts(labels.of("chart.uses"), named(sums));
    }

    private Map<String, BigDecimal> named(Map<Measure, BigDecimal> sums) {
        Map<String, BigDecimal> named = new LinkedHashMap<>();
        sums.forEach((measure, sum) -> named.merge(labels.word("measure", measure.id()), sum, BigDecimal::add));
        return named;
    }

    /**
     * Where it comes from: the columns of the total of 收入总表, if they add up to it, else the revenue side of
     * 收支总表.
     */
    private Chart revenue() {
        List<Fact> totals = disclosure.facts().stream()
                .filter(fact -> fact.kind() == TableKind.REVENUE && fact.role() == RowRole.TOTAL)
                .toList();
        BigDecimal whole = totals.stream()
                .filter(fact -> fact.measure() == Measure.TOTAL)
                .findFirst()
                .map(Fact::amount)
                .orElse(BigDecimal.ZERO);
        for (Set<Measure> without : List.of(EnumSet.noneOf(Measure.class), EnumSet.of(Measure.CARRY_OVER))) {
            Map<Measure, BigDecimal> sums = new LinkedHashMap<>();
            totals.stream()
                    .filter(fact -> !WHOLE.contains(fact.measure()) && !without.contains(fact.measure()))
                    .forEach(fact -> sums.merge(fact.measure(), fact.amount(), BigDecimal::add));
            BigDecimal sum = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (whole.signum() > 0 && sum.compareTo(whole) == 0) {
                return parts(labels.of("chart.revenue"), named(sums));
            }
        }
        return revenueSide();
    }

    private Chart revenueSide() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        disclosure.facts().stream()
                .filter(fact -> fact.kind() == TableKind.REVENUE_EXPENDITURE
                        && fact.side() == Side.REVENUE
                        && fact.role() == RowRole.LEAF
                        && (fact.measure() == Measure.TOTAL || fact.measure() == Measure.FINAL))
                .forEach(fact -> sums.merge(fact.name(), fact.amount(), BigDecimal::add));
        return parts(labels.of("chart.revenue"), sums);
    }

    /** One bar for each that is more than nothing, the largest first. */
    private static Chart parts(String title, Map<String, BigDecimal> amounts) {
        BigDecimal whole = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Bar> bars = amounts.entrySet().stream()
                .filter(entry -> entry.getValue().signum() != 0)
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .map(entry ->
                        new Bar(0, entry.getKey(), "", List.of(entry.getValue()), Money.share(entry.getValue(), whole)))
                .toList();
        return new Chart(title, List.of(), bars);
    }

    /**
     * Each item of the “三公” expenses, below it what it can be compared with: last year's amount, from the table or from a
     * sentence, and the budget where the table is of an account.
     */
    private Chart threePublic() {
        List<Bar> bars = new ArrayList<>();
        disclosure
                .annexes()
                .threePublic()
                .ifPresent(summary -> summary.items().forEach((item, fact) -> {
                    bars.add(new Bar(0, labels.word("item", item), CellAnchors.row(fact), List.of(fact.amount()), ""));
                    compared(summary, item, fact)
                            .forEach((label, amount) ->
                                    bars.add(new Bar(1, label, "", List.of(amount), change(fact.amount(), amount))));
                }));
        return new Chart(labels.of("chart.three-public"), List.of(), bars);
    }

    private static String change(BigDecimal now, BigDecimal before) {
        String share = Money.share(now.subtract(before).abs(), before.abs());
        return share.isEmpty() ? "" : (now.compareTo(before) < 0 ? "−" : "+") + share;
    }

    private Map<String, BigDecimal> compared(ThreePublicSummary summary, String item, Fact fact) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        disclosure.facts().stream()
                .filter(other -> other.tableSeq() == summary.tableSeq()
                        && other.name().equals(fact.name())
                        && COMPARED.contains(other.measure()))
                .forEach(other -> amounts.putIfAbsent(
                        labels.word("measure", other.measure().id()), other.amount()));
        lastYearOfSentence(item, fact)
                .ifPresent(amount -> amounts.putIfAbsent(labels.word("measure", Measure.PRIOR_TOTAL.id()), amount));
        return amounts;
    }

    /** A sentence that tells a change of the very amount of the table; others may be about other money. */
    private Optional<BigDecimal> lastYearOfSentence(String item, Fact fact) {
        return disclosure.annexes().figures().stream()
                .filter(figure -> figure.kind() == ProseFigure.Kind.CHANGE
                        && figure.item().equals(item)
                        && figure.base().stream().anyMatch(base -> base.yuan().compareTo(fact.amount()) == 0))
                .flatMap(figure -> figure.prior().stream())
                .findFirst();
    }

    private Chart projects() {
        Map<String, BigDecimal> budgets = new LinkedHashMap<>();
        for (Project project : disclosure.annexes().projects()) {
            if (project.kind() != TableKind.OVERALL_TARGETS && !project.name().isEmpty()) {
                project.money().budget().ifPresent(budget -> budgets.putIfAbsent(project.name(), budget.yuan()));
            }
        }
        BigDecimal whole = budgets.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Bar> bars = budgets.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_PROJECTS)
                .map(entry ->
                        new Bar(0, entry.getKey(), "", List.of(entry.getValue()), Money.share(entry.getValue(), whole)))
                .toList();
        return new Chart(labels.of("chart.projects", bars.size(), budgets.size()), List.of(), bars);
    }
}
