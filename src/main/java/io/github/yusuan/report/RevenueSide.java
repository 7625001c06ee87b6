package io.github.yusuan.report;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The revenue side of 收支总表 as a chart: the rows that the tree of the table puts under nothing, against its total. */
final class RevenueSide {
    private final Disclosure disclosure;
    private final Labels labels;

    RevenueSide(Disclosure disclosure, Labels labels) {
        this.disclosure = disclosure;
        this.labels = labels;
    }

    Chart chart() {
        String title = labels.of("chart.revenue");
        List<Fact> side = side();
        Optional<Fact> total =
                side.stream().filter(fact -> fact.role() == RowRole.TOTAL).max(Comparator.comparing(Fact::amount));
        if (total.isEmpty()) {
            return new Chart(title, List.of(), List.of());
        }
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        side.stream()
                .filter(fact -> fact.role() == RowRole.LEAF
                        && fact.tableSeq() == total.get().tableSeq())
                .forEach(fact -> sums.merge(fact.name(), fact.amount(), BigDecimal::add));
        BigDecimal whole = total.get().amount();
        return Chart.ofWhole(title, List.of(), DocumentCharts.bars(sums, whole), whole, labels);
    }

    /** One amount a row of the first such table: that of the account where it has one beside the budget. */
    private List<Fact> side() {
        Map<Integer, Fact> rows = new TreeMap<>();
        int table = disclosure.facts().stream()
                .filter(RevenueSide::isOfTheSide)
                .mapToInt(Fact::tableSeq)
                .min()
                .orElse(0);
        disclosure.facts().stream()
                .filter(fact -> isOfTheSide(fact) && fact.tableSeq() == table)
                .forEach(fact ->
                        rows.merge(fact.row(), fact, (one, other) -> one.measure() == Measure.FINAL ? one : other));
        return List.copyOf(rows.values());
    }

    private static boolean isOfTheSide(Fact fact) {
        return fact.kind() == TableKind.REVENUE_EXPENDITURE
                && fact.side() == Side.REVENUE
                && (fact.measure() == Measure.TOTAL || fact.measure() == Measure.FINAL);
    }
}
