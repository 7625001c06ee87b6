package io.github.yusuan.report;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.report.Chart.Bar;
import io.github.yusuan.words.SumLabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places beside each other: what each of them raises, spends, gets or owes, as the tables by places print it. Nothing is
 * added; a city stands for its counties where they are printed under it.
 */
final class PlaceCharts {
    private static final int MOST = 30;
    private static final Set<TableKind> KINDS =
            EnumSet.of(TableKind.GOV_BY_REGION, TableKind.GOV_TRANSFERS_BY_REGION, TableKind.GOV_DEBT_LIMIT);
    /** What a table is about before what it compares that with; of equal ones the first from the left. */
    private static final List<Measure> FIRST = List.of(
            Measure.FINAL,
            Measure.EXECUTED,
            Measure.BUDGET,
            Measure.TOTAL,
            Measure.BALANCE,
            Measure.BALANCE_GENERAL,
            Measure.BALANCE_SPECIAL,
            Measure.ITEM);

    private static final Map<Measure, Measure> LIMITS = Map.of(
            Measure.BALANCE, Measure.LIMIT,
            Measure.BALANCE_GENERAL, Measure.LIMIT_GENERAL,
            Measure.BALANCE_SPECIAL, Measure.LIMIT_SPECIAL);

    private final Disclosure disclosure;
    private final Labels labels;

    PlaceCharts(Disclosure disclosure, Labels labels) {
        this.disclosure = disclosure;
        this.labels = labels;
    }

    /** A chart for each table and side; one whose bars an earlier one has already is left out. */
    Stream<Chart> all() {
        Set<List<Map.Entry<String, BigDecimal>>> shown = new HashSet<>();
        return disclosure.tables().stream()
                .filter(table -> KINDS.contains(table.kind()))
                .flatMap(this::charts)
                .filter(chart -> shown.add(chart.bars().stream()
                        .map(bar -> Map.entry(bar.label(), bar.amount()))
                        .toList()));
    }

    private Stream<Chart> charts(PrintedTable table) {
        Map<Side, List<Fact>> sides = disclosure.facts().stream()
                .filter(fact -> fact.tableSeq() == table.seq() && fact.unit() != MoneyUnit.PERCENT)
                .collect(Collectors.groupingBy(Fact::side, LinkedHashMap::new, Collectors.toList()));
        return sides.values().stream().map(facts -> chart(table, facts)).flatMap(Optional::stream);
    }

    private Optional<Chart> chart(PrintedTable table, List<Fact> facts) {
        Map<Integer, Fact> rows = new LinkedHashMap<>();
        facts.forEach(fact -> rows.putIfAbsent(fact.row(), fact));
        List<Fact> places = facts.stream().filter(fact -> isShown(fact, rows)).toList();
        Optional<Fact> about = places.stream()
                .filter(fact -> FIRST.contains(fact.measure()))
                .min(Comparator.comparing(fact -> FIRST.indexOf(fact.measure())));
        return about.map(first -> {
                    List<Fact> compared = places.stream()
                            .filter(fact -> fact.column().equals(first.column())
                                    && fact.amount().signum() > 0)
                            .sorted(Comparator.comparing(Fact::amount).reversed())
                            .toList();
                    return chart(table, first, compared, facts);
                })
                .filter(chart -> chart.bars().size() > 1);
    }

    private Chart chart(PrintedTable table, Fact first, List<Fact> compared, List<Fact> facts) {
        @Nullable Measure limit = LIMITS.get(first.measure());
        List<Bar> bars = new ArrayList<>();
        for (Fact fact : compared.subList(0, Math.min(MOST, compared.size()))) {
            String share = facts.stream()
                    .filter(other -> other.row() == fact.row() && other.measure() == limit)
                    .findFirst()
                    .map(other -> Money.share(fact.amount(), other.amount()))
                    .orElse("");
            bars.add(new Bar(0, fact.name(), CellAnchors.row(fact), List.of(fact.amount()), share));
        }
        String what = table.title().isEmpty() ? labels.word("kind", table.kind().id()) : table.title();
        String column = String.join(" / ", first.column());
        List<String> notes = new ArrayList<>();
        if (compared.size() > bars.size()) {
            notes.add(labels.of("chart.gov-places.most", bars.size(), compared.size()));
        }
        if (limit != null && bars.stream().anyMatch(bar -> !bar.share().isEmpty())) {
            notes.add(labels.of("chart.gov-places.limit"));
        }
        String title =
                labels.of("chart.gov-places") + labels.of("chart.of") + what + (column.isEmpty() ? "" : " · " + column);
        return new Chart(title, List.of(), bars, Optional.empty(), String.join(" ", notes));
    }

    /** A place that is part of no other one that is shown: not the whole, no sum, no county under its city. */
    private static boolean isShown(Fact fact, Map<Integer, Fact> rows) {
        if (!isPlace(fact)) {
            return false;
        }
        @Nullable Fact above = rows.get(fact.parentRow());
        for (int steps = 0; above != null && steps < rows.size(); steps++) {
            if (isPlace(above)) {
                return false;
            }
            above = rows.get(above.parentRow());
        }
        return true;
    }

    private static boolean isPlace(Fact fact) {
        boolean part = fact.coverage() == Coverage.OWN || fact.coverage() == Coverage.LOWER;
        return part
                && fact.role() != RowRole.OF_WHICH
                && fact.role() != RowRole.TOTAL
                && !fact.name().isEmpty()
                && !SumLabel.isSum(fact.name());
    }
}
