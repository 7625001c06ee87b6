package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Rows ordered by how far their labels stand from the left. */
final class Indents {
    /** Labels of a page closer than this stand at one indent. */
    static final double STEP_PT = 3;

    /** More steps than this are no levels: the labels are centred. */
    private static final int MAX_LEVELS = 6;

    private Indents() {}

    static boolean isKnown(Row row) {
        return row.look().indent() > 0 && !row.look().centred();
    }

    static boolean isDeeper(Row row, Row above) {
        return row.look().indent() > above.look().indent() + STEP_PT;
    }

    /**
     * A centred label among others that stand at the left heads them; but a label that fills its cell seems centred
     * wherever it begins.
     */
    static List<Reading> readings(List<Row> rows) {
        List<Row> left = rows.stream().filter(row -> !row.look().centred()).toList();
        if (left.isEmpty() || !left.stream().allMatch(row -> isKnown(row) || row.isOfWhich())) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>(readings(rows, left));
        if (left.size() < rows.size()) {
            readings.addAll(readings(rows, rows));
        }
        return readings;
    }

    /** @param left the rows of which the left edge tells a level; others head them */
    private static List<Reading> readings(List<Row> rows, List<Row> left) {
        List<Integer> depths = depths(rows, left);
        int deepest = depths.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (deepest == 0 || deepest >= MAX_LEVELS) {
            return List.of();
        }
        Reading parts = Depths.reading(Evidence.INDENT, rows, depths, false);
        // below 其中：… what stands deeper is as a rule set below its text, and a part like it
        return rows.stream().anyMatch(Row::isOfWhich)
                ? List.of(Depths.reading(Evidence.INDENT, rows, depths, true), parts)
                : List.of(parts);
    }

    private static List<Integer> depths(List<Row> rows, List<Row> left) {
        TreeSet<Double> steps = new TreeSet<>();
        left.stream().mapToDouble(row -> row.look().indent()).sorted().forEach(indent -> {
            if (steps.isEmpty() || indent - steps.last() > STEP_PT) {
                steps.add(indent);
            }
        });
        List<Integer> depths = new ArrayList<>();
        boolean centred = left.size() < rows.size();
        for (Row row : rows) {
            int step = steps.headSet(row.look().indent(), true).size() - 1;
            depths.add(!centred ? step : row.look().centred() ? 0 : step + 1);
        }
        return depths;
    }
}
