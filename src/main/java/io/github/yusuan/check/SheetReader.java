package io.github.yusuan.check;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Arranges the facts of one table as lines. */
final class SheetReader {
    /** Amount columns whose left edges are closer than this are one column, drawn on several pages. */
    private static final double COLUMN_SLACK_PT = 12;

    private static final Pattern UNIT_CODE = Pattern.compile("\\d{3,}");

    private final PrintedTable table;
    private final Map<Integer, Fact> facts;
    private final BigDecimal lastPlace;

    /** @param facts of the table, by their number in the document */
    SheetReader(PrintedTable table, Map<Integer, Fact> facts) {
        this.table = table;
        this.facts = facts;
        this.lastPlace = lastPlace(facts);
    }

    private record LineKey(int row, Side side, int block, String code, String name) {}

    Sheet read() {
        Blocks blocks = new Blocks();
        Map<LineKey, Map<Column, Figure>> cells = new LinkedHashMap<>();
        Map<LineKey, Fact> labels = new LinkedHashMap<>();
        Map<Column, List<String>> headings = new LinkedHashMap<>();
        facts.forEach((number, fact) -> {
            if (fact.measure() == Measure.CHANGE_PCT) {
                return;
            }
            Column column = Column.of(fact);
            LineKey key = new LineKey(fact.row(), fact.side(), blocks.of(fact, column), fact.code(), fact.name());
            labels.putIfAbsent(key, fact);
            cells.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .putIfAbsent(column, Figure.of(number, fact, lastPlace));
            headings.putIfAbsent(column, fact.column());
        });
        List<Line> lines = new ArrayList<>();
        labels.forEach((key, fact) -> lines.add(line(key, fact, cells.getOrDefault(key, Map.of()))));
        return new Sheet(table, lines, headings);
    }

    private Line line(LineKey key, Fact fact, Map<Column, Figure> cells) {
        String unitCode = key.code().isEmpty() ? unitCode(fact.row()) : "";
        return new Line(
                key.row(),
                key.side(),
                key.block(),
                fact.role(),
                fact.level(),
                key.code(),
                unitCode,
                key.name(),
                Numbering.of(key.name()),
                Collections.unmodifiableMap(cells));
    }

    private String unitCode(int row) {
        if (row > table.rows().size()) {
            return "";
        }
        return table.rows().get(row - 1).cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell -> UNIT_CODE.matcher(cell).matches())
                .orElse("");
    }

    /**
     * The last place that the table prints as a rule: where a spreadsheet dropped zeros (12.5, 3) or one cell has more
     * places than all others, the usual number of places counts.
     */
    private static BigDecimal lastPlace(Map<Integer, Fact> facts) {
        Map<Integer, Integer> places = new TreeMap<>();
        BigDecimal unit = BigDecimal.ONE;
        for (Fact fact : facts.values()) {
            unit = fact.unit().toYuan(BigDecimal.ONE);
            int dot = fact.printed().indexOf('.');
            if (dot >= 0 && fact.measure() != Measure.CHANGE_PCT) {
                places.merge(fact.printed().length() - dot - 1, 1, Integer::sum);
            }
        }
        int usual = places.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        return unit.movePointLeft(usual);
    }

    /** Side-by-side blocks of one side: amount columns of one meaning, told apart by where they stand. */
    private static final class Blocks {
        private final Map<Place, List<Double>> edges = new HashMap<>();

        private record Place(Side side, Column column) {}

        /** The block of an amount, from 0 by the order in which they come. */
        int of(Fact fact, Column column) {
            List<Double> known = edges.computeIfAbsent(new Place(fact.side(), column), k -> new ArrayList<>());
            double edge = fact.box().x0();
            for (int i = 0; i < known.size(); i++) {
                if (Math.abs(known.get(i) - edge) < slack(fact)) {
                    return i;
                }
            }
            known.add(edge);
            return known.size() - 1;
        }

        /** A plain text has columns numbered in steps of one. */
        private static double slack(Fact fact) {
            return fact.box().height() <= 1 ? 0.5 : COLUMN_SLACK_PT;
        }
    }
}
