package io.github.yusuan.report;

import io.github.yusuan.report.Chart.Bar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Departments of one place in one year and phase: their charts, and what was added for them. A department's figures hold
 * those of its own units, so that these are never added to it; other years, phases and places are groups of their own.
 *
 * @param title place, year and phase
 * @param charts of its departments
 */
record IndexGroup(String title, List<Chart> charts) {
    /** A chart of more bars is no picture; the table has all. */
    private static final int MOST_BARS = 40;
    /** 类 that a bar shows apart; the others are a part together. */
    private static final int MOST_CLASSES = 6;

    private static final String THREE_PUBLIC = "three_public";
    private static final String DEPARTMENT = "department";
    private static final String UNIT = "unit";

    /** A document that has expenditure. */
    private record Item(IndexEntry entry, DocumentSummary summary) {
        String name() {
            return entry.about().name();
        }

        /** Whether the figures of another document of the group hold those of this one. */
        boolean isPartOf(Item other) {
            boolean named = !other.name().isEmpty() && !other.name().equals(name());
            return isOfficeOf(other)
                    || named && (entry.about().parentUnit().equals(other.name()) || name().startsWith(other.name()));
        }

        /** Whether it is the office alone of a department, which bears the name of the office. */
        private boolean isOfficeOf(Item other) {
            return !name().isEmpty()
                    && other.name().equals(name())
                    && entry.about().unitScope().equals(UNIT)
                    && other.entry().about().unitScope().equals(DEPARTMENT);
        }

        /** What it is called among others, one of which may bear its name. */
        String label(List<Item> others, Labels labels) {
            String label = name().isEmpty() ? entry.source() : name();
            return others.stream().anyMatch(this::isOfficeOf) ? labels.of("index.office-alone", label) : label;
        }
    }

    /** The groups of two and more documents, by place, the latest year first. */
    static List<IndexGroup> of(List<IndexEntry> entries, Labels labels) {
        Map<List<Object>, List<Item>> groups = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.about().scope().equals(DEPARTMENT)
                        && entry.about().year() > 0)
                .sorted(Comparator.comparing((IndexEntry entry) -> entry.about().division())
                        .thenComparing(entry -> -entry.about().year())
                        .thenComparing(entry -> entry.about().phase()))
                .forEach(entry -> entry.summary()
                        .filter(summary -> summary.spending().signum() > 0)
                        .ifPresent(summary -> groups.computeIfAbsent(keyOf(entry), key -> new ArrayList<>())
                                .add(new Item(entry, summary))));
        return groups.values().stream()
                .map(IndexGroup::once)
                .filter(items -> items.size() > 1)
                .map(items -> new IndexGroup(title(items.get(0).entry(), labels), charts(items, labels)))
                .toList();
    }

    private static List<Object> keyOf(IndexEntry entry) {
        return List.of(
                entry.about().division(), entry.about().year(), entry.about().phase());
    }

    /** A unit whose budget lies there in two files counts once. */
    private static List<Item> once(List<Item> items) {
        Map<String, Item> byUnit = new LinkedHashMap<>();
        items.forEach(item -> byUnit.putIfAbsent(
                item.entry().about().unitId().isEmpty()
                        ? item.entry().source()
                        : item.entry().about().unitId(),
                item));
        return List.copyOf(byUnit.values());
    }

    private static String title(IndexEntry entry, Labels labels) {
        IndexEntry.About about = entry.about();
        String place = about.division().isEmpty() ? labels.of("index.place-unknown") : about.division();
        return place + " " + labels.of("year", about.year()) + " " + labels.word("phase", about.phase());
    }

    private static List<Chart> charts(List<Item> items, Labels labels) {
        boolean placed = !items.get(0).entry().about().division().isEmpty();
        Stream<Chart> added = placed ? Stream.of(byClass(items, labels)) : Stream.empty(); // of any places: no sum
        return Stream.of(Stream.of(byDepartment(items, labels)), added, Stream.of(threePublic(items, labels)))
                .flatMap(charts -> charts)
                .filter(chart -> !chart.isEmpty())
                .toList();
    }

    /**
     * Spending of each department as printed, its parts the 类 that are the largest over all, the others, and what no row
     * itemises; these two have the same place, and so the same colour, in all groups.
     */
    private static Chart byDepartment(List<Item> items, Labels labels) {
        List<String> largest =
                classes(items).limit(MOST_CLASSES).map(Map.Entry::getKey).toList();
        List<String> series = new ArrayList<>(
                largest.stream().map(name -> named(name, labels)).toList());
        series.addAll(Collections.nCopies(MOST_CLASSES - largest.size(), ""));
        series.add(labels.of("index.other-classes"));
        series.add(labels.of("chart.not-itemised"));
        List<Bar> bars = bars(items, DocumentSummary::spending, summary -> parts(summary, largest), labels);
        return new Chart(
                labels.of("index.chart.departments"), series, bars, Optional.empty(), labels.of("index.chart.single"));
    }

    private static String named(String name, Labels labels) {
        return name.isEmpty() ? labels.of("chart.unnamed") : name;
    }

    private static List<BigDecimal> parts(DocumentSummary summary, List<String> largest) {
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal rest = summary.spending().subtract(summary.gap());
        for (String name : largest) {
            BigDecimal part = summary.classes().getOrDefault(name, BigDecimal.ZERO);
            parts.add(part);
            rest = rest.subtract(part);
        }
        parts.addAll(Collections.nCopies(MOST_CLASSES - largest.size(), BigDecimal.ZERO));
        parts.add(rest);
        parts.add(summary.gap());
        return parts;
    }

    /** What the departments spend on each 类 together, without units whose department is among them. */
    private static Chart byClass(List<Item> items, Labels labels) {
        List<Item> whole = items.stream()
                .filter(item -> items.stream().noneMatch(item::isPartOf))
                .toList();
        List<String> left = items.stream()
                .filter(item -> !whole.contains(item))
                .map(item -> item.label(items, labels))
                .toList();
        BigDecimal total =
                whole.stream().map(item -> item.summary().spending()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        classes(whole).forEach(sum -> sums.put(named(sum.getKey(), labels), sum.getValue()));
        String added = labels.of("index.chart.added", whole.size())
                + (left.isEmpty() ? "" : labels.of("index.chart.left-out", String.join("、", left)));
        Chart chart = Chart.ofWhole(
                labels.of("index.chart.classes"), List.of(), DocumentCharts.bars(sums, total), total, labels);
        return new Chart(chart.title(), List.of(), chart.bars(), chart.whole(), (added + " " + chart.note()).strip());
    }

    /** Spending by 类, the largest first. */
    private static Stream<Map.Entry<String, BigDecimal>> classes(List<Item> items) {
        Map<String, BigDecimal> sums = items.stream()
                .flatMap(item -> item.summary().classes().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add, LinkedHashMap::new));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed());
    }

    private static Chart threePublic(List<Item> items, Labels labels) {
        Function<DocumentSummary, BigDecimal> size =
                summary -> summary.threePublic().getOrDefault(THREE_PUBLIC, BigDecimal.ZERO);
        List<Bar> bars = bars(items, size, summary -> List.of(size.apply(summary)), labels);
        return new Chart(
                labels.of("index.chart.three-public"),
                List.of(),
                bars,
                Optional.empty(),
                labels.of("index.chart.single"));
    }

    /** A bar for each document, the largest first, as many as make a picture. */
    private static List<Bar> bars(
            List<Item> items,
            Function<DocumentSummary, BigDecimal> size,
            Function<DocumentSummary, List<BigDecimal>> parts,
            Labels labels) {
        return items.stream()
                .filter(item -> size.apply(item.summary()).signum() != 0)
                .sorted(Comparator.comparing((Item item) -> size.apply(item.summary()))
                        .reversed())
                .limit(MOST_BARS)
                .map(item ->
                        new Bar(0, item.label(items, labels), item.entry().href(), parts.apply(item.summary()), ""))
                .toList();
    }
}
