package io.github.yusuan.report;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.ThreePublicSummary;
import io.github.yusuan.model.ThreePublicSummary.Series;
import io.github.yusuan.model.ThreePublicSummary.Value;
import io.github.yusuan.report.Chart.Bar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Each item of the “三公” expenses, below it what it can be compared with: last year's amount, from the table or from a
 * sentence, and the budget where the table is of an account. It shows what {@code three_public} has.
 */
final class ThreePublicChart {
    private static final Map<Series, Measure> COMPARED = compared();

    private final ThreePublicSummary summary;
    private final Labels labels;

    ThreePublicChart(ThreePublicSummary summary, Labels labels) {
        this.summary = summary;
        this.labels = labels;
    }

    private static Map<Series, Measure> compared() {
        Map<Series, Measure> compared = new LinkedHashMap<>();
        compared.put(Series.PRIOR, Measure.PRIOR_TOTAL);
        compared.put(Series.BUDGET, Measure.BUDGET);
        return compared;
    }

    Chart chart() {
        List<Bar> bars = new ArrayList<>();
        summary.items().forEach((item, fact) -> add(bars, item, fact));
        return new Chart(labels.of("chart.three-public"), List.of(), bars);
    }

    private void add(List<Bar> bars, String item, Fact fact) {
        // an amount that several funds share is their sum, and the fact the first of them
        BigDecimal now = summary.value(item, Series.CURRENT).map(Value::yuan).orElse(fact.amount());
        bars.add(new Bar(0, labels.word("item", item), CellAnchors.row(fact), List.of(now), ""));
        COMPARED.forEach((series, measure) -> summary.value(item, series)
                .map(Value::yuan)
                .ifPresent(other -> bars.add(
                        new Bar(1, labels.word("measure", measure.id()), "", List.of(other), change(now, other)))));
    }

    private static String change(BigDecimal now, BigDecimal before) {
        String share = Money.share(now.subtract(before).abs(), before.abs());
        return share.isEmpty() ? "" : (now.compareTo(before) < 0 ? "−" : "+") + share;
    }
}
