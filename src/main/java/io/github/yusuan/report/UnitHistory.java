package io.github.yusuan.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The spending of one unit over several years, its account beside its budget; nothing is added.
 *
 * @param name of the unit
 * @param years with what is known of each, the earliest first
 */
record UnitHistory(String name, List<Year> years) {
    private static final String BUDGET = "budget";
    private static final String FINAL = "final";
    /** The phases that are shown beside each other. */
    static final List<String> PHASES = List.of(BUDGET, FINAL);
    /** Size of the drawing, and what is left around it. */
    static final int WIDTH = 300;

    static final int HEIGHT = 80;
    static final int EDGE = 8;
    /** Height of the years below it. */
    static final int FOOT = 10;

    /**
     * A year.
     *
     * @param year of the budget
     * @param amounts in yuan by phase
     * @param hrefs of the reports by phase
     */
    record Year(int year, Map<String, BigDecimal> amounts, Map<String, String> hrefs) {
        String text(String phase) {
            BigDecimal amount = amounts.get(phase);
            return amount == null ? "" : Money.WAN_YUAN.text(amount);
        }

        String href(String phase) {
            return hrefs.getOrDefault(phase, "");
        }

        /** The account in per cent of the budget; blank where one of them is missing. */
        String share() {
            BigDecimal budget = amounts.get(BUDGET);
            BigDecimal account = amounts.get(FINAL);
            return budget == null || account == null ? "" : Money.share(account, budget);
        }
    }

    /** A point of the drawing. */
    record Point(long x, long y, String text) {}

    /** Units of which two years, or a budget and its account, are there. */
    static List<UnitHistory> of(List<IndexEntry> entries) {
        Map<List<String>, List<IndexEntry>> byUnit = new LinkedHashMap<>();
        for (IndexEntry entry : entries) {
            boolean known = !entry.about().unitId().isEmpty()
                    && entry.about().year() > 0
                    && PHASES.contains(entry.about().phase());
            if (known
                    && entry.summary()
                            .filter(each -> each.spending().signum() > 0)
                            .isPresent()) {
                List<String> key = List.of(entry.about().unitId(), entry.about().scope());
                byUnit.computeIfAbsent(key, unit -> new ArrayList<>()).add(entry);
            }
        }
        return byUnit.values().stream()
                .map(UnitHistory::ofUnit)
                .filter(history -> history.years().stream()
                                .mapToInt(year -> year.amounts().size())
                                .sum()
                        > 1)
                .toList();
    }

    private static UnitHistory ofUnit(List<IndexEntry> entries) {
        Map<Integer, Year> years = new TreeMap<>();
        for (IndexEntry entry : entries) {
            Year year = years.computeIfAbsent(
                    entry.about().year(), number -> new Year(number, new TreeMap<>(), new TreeMap<>()));
            entry.summary().ifPresent(summary -> {
                year.amounts().putIfAbsent(entry.about().phase(), summary.spending());
                year.hrefs().putIfAbsent(entry.about().phase(), entry.href());
            });
        }
        return new UnitHistory(entries.get(0).about().name(), List.copyOf(years.values()));
    }

    /** The phases of which any year has an amount. */
    List<String> phases() {
        return PHASES.stream()
                .filter(phase -> years.stream().anyMatch(year -> year.amounts().containsKey(phase)))
                .toList();
    }

    /** Whether there is anything to draw. */
    boolean isDrawn() {
        return PHASES.stream().anyMatch(this::isLine);
    }

    /** Whether there is a line to draw: two years of one phase. */
    boolean isLine(String phase) {
        return points(phase).size() > 1;
    }

    /** The amounts of a phase in the drawing, from nothing at its foot. */
    List<Point> points(String phase) {
        BigDecimal most = years.stream()
                .flatMap(year -> year.amounts().values().stream())
                .reduce(BigDecimal.ONE, BigDecimal::max);
        List<Point> points = new ArrayList<>();
        for (Year year : years) {
            BigDecimal amount = year.amounts().get(phase);
            if (amount != null) {
                long up = amount.max(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(HEIGHT - 2L * EDGE))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .longValue();
                points.add(new Point(x(year), HEIGHT - EDGE - up, year.year() + " " + Money.WAN_YUAN.text(amount)));
            }
        }
        return points;
    }

    /** Where a year stands, by its distance to the first. */
    long x(Year year) {
        int first = years.get(0).year();
        int span = Math.max(1, years.get(years.size() - 1).year() - first);
        return EDGE + (long) (WIDTH - 2 * EDGE) * (year.year() - first) / span;
    }

    /** The corners of the line of a phase. */
    String line(String phase) {
        StringBuilder line = new StringBuilder();
        points(phase)
                .forEach(point -> line.append(line.isEmpty() ? "" : " ")
                        .append(point.x())
                        .append(',')
                        .append(point.y()));
        return line.toString();
    }
}
