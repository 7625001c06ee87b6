package io.github.yusuan.report;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.ThreePublicSummary;
import io.github.yusuan.report.Chart.Bar;
import java.math.BigDecimal;
import java.util.ArrayList;
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
        List<Bar> bars = tree.bars(disclosure.spending().printed().orElse(tree.total()), labels.of("chart.unnamed"));
        boolean told =
                bars.stream().flatMap(bar -> bar.parts().stream().limit(2)).anyMatch(amount -> amount.signum() != 0);
        return ofPrinted(
                labels.of("chart.spending"),
                told ? series : List.of(),
                bars,
                disclosure.spending().printed());
    }

    /** Parts of a total, where one is printed. */
    private Chart ofPrinted(String title, List<String> series, List<Bar> bars, Optional<BigDecimal> printed) {
        return printed.map(whole -> Chart.ofWhole(title, series, bars, whole, labels))
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
        return parts(labels.of("chart.uses"), named, disclosure.spending().printed());
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
                return parts(labels.of("chart.revenue"), named(sums), whole);
            }
        }
        return new RevenueSide(disclosure, labels).chart();
    }

    /** One bar for each that is more than nothing, the largest first. */
    private Chart parts(String title, Map<String, BigDecimal> amounts, Optional<BigDecimal> printed) {
        BigDecimal sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return ofPrinted(title, List.of(), bars(amounts, printed.orElse(sum)), printed);
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
        List<Bar> all = bars(budgets, whole);
        List<Bar> bars = new ArrayList<>(all.subList(0, Math.min(MOST_PROJECTS, all.size())));
        int shown = bars.size();
        if (all.size() > shown) {
            BigDecimal rest =
                    all.subList(shown, all.size()).stream().map(Bar::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            String label = labels.of("chart.other-projects", all.size() - shown);
            bars.add(new Bar(0, label, "", List.of(rest), Money.share(rest, whole)));
        }
        String note = bars.isEmpty() ? "" : labels.of("chart.projects.sum", Money.words(whole, labels));
        return new Chart(labels.of("chart.projects", shown, budgets.size()), List.of(), bars, Optional.empty(), note);
    }
}
