package io.github.yusuan.report;

import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.report.Chart.Bar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the index of a folder shows.
 *
 * @param labels words
 * @param entries in the order of their paths
 * @param assets style and script
 */
record IndexPage(Labels labels, List<IndexEntry> entries, Assets assets) {
    /** A chart of more bars is no picture; the table has all. */
    private static final int MOST_BARS = 40;
    /** 类 that a bar shows apart; the others are its last part. */
    private static final int MOST_CLASSES = 7;

    private static final String THREE_PUBLIC = "three_public";

    IndexPage {
        entries = List.copyOf(entries);
    }

    String t(String key, Object... values) {
        return labels.of(key, values);
    }

    /** What a person should look at: what was not read first, then by failed checks, errors and warnings. */
    List<IndexEntry> review() {
        return entries.stream()
                .filter(IndexEntry::needsReview)
                .sorted(Comparator.comparing(
                                (IndexEntry entry) -> entry.status().isRead())
                        .thenComparing(entry -> -entry.counts().failed())
                        .thenComparing(entry -> -entry.errors())
                        .thenComparing(entry -> -entry.warnings()))
                .toList();
    }

    String why(IndexEntry entry) {
        if (!entry.status().isRead()) {
            return entry.reason();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("index.failed-checks", entry.counts().failed());
        counts.put("index.errors", entry.errors());
        counts.put("index.warnings", entry.warnings());
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> t(count.getKey(), count.getValue()))
                .collect(Collectors.joining(" · "));
    }

    List<String> statuses() {
        return entries.stream()
                .map(IndexEntry::status)
                .map(DocumentStatus::id)
                .distinct()
                .sorted()
                .toList();
    }

    String spending(IndexEntry entry) {
        return entry.summary().map(summary -> Money.wan(summary.spending())).orElse("");
    }

    List<Chart> charts() {
        return Stream.of(spendingByDepartment(), spendingByClass(), threePublic())
                .filter(chart -> !chart.isEmpty())
                .toList();
    }

    /** Spending of each department, its parts the 类 that are the largest over all. */
    private Chart spendingByDepartment() {
        List<String> largest =
                classes().limit(MOST_CLASSES).map(Map.Entry::getKey).toList();
        List<String> series = new ArrayList<>(largest);
        series.add(t("index.other-classes"));
        return new Chart(
                t("index.chart.departments"),
                series,
                bars(DocumentSummary::spending, summary -> parts(summary, largest)));
    }

    /** What all departments spend on each 类 together. */
    private Chart spendingByClass() {
        List<Bar> bars = classes()
                .map(sum -> new Bar(0, sum.getKey(), "", List.of(sum.getValue()), ""))
                .toList();
        return new Chart(t("index.chart.classes"), List.of(), bars);
    }

    /** Spending of all departments by 类, the largest first. */
    private Stream<Map.Entry<String, BigDecimal>> classes() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        entries.stream()
                .flatMap(entry -> entry.summary().stream())
                .forEach(summary ->
                        summary.classes().forEach((name, amount) -> sums.merge(name, amount, BigDecimal::add)));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed());
    }

    private static List<BigDecimal> parts(DocumentSummary summary, List<String> largest) {
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal rest = summary.spending();
        for (String name : largest) {
            BigDecimal part = summary.classes().getOrDefault(name, BigDecimal.ZERO);
            parts.add(part);
            rest = rest.subtract(part);
        }
        parts.add(rest);
        return parts;
    }

    private Chart threePublic() {
        return new Chart(
                t("index.chart.three-public"),
                List.of(),
                bars(IndexPage::threePublic, summary -> List.of(threePublic(summary))));
    }

    private static BigDecimal threePublic(DocumentSummary summary) {
        return summary.threePublic().getOrDefault(THREE_PUBLIC, BigDecimal.ZERO);
    }

    /** A bar for each document, the largest first, as many as make a picture. */
    private List<Bar> bars(
            Function<DocumentSummary, BigDecimal> size, Function<DocumentSummary, List<BigDecimal>> parts) {
        List<Bar> bars = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.summary().isPresent())
                .sorted(Comparator.comparing(
                                (IndexEntry entry) -> size.apply(entry.summary().orElseThrow()))
                        .reversed())
                .limit(MOST_BARS)
                .forEach(entry -> bars.add(new Bar(
                        0,
                        entry.label(),
                        entry.href(),
                        parts.apply(entry.summary().orElseThrow()),
                        "")));
        return bars;
    }
}
