package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Lines ordered by how far their labels stand from the left. */
final class Indents {
    /** Labels of a page closer than this stand at one indent. */
    static final double STEP_PT = 3;

    /** More steps than this are no levels: the labels are centred. */
    private static final int MAX_LEVELS = 6;

    private Indents() {}

    static boolean isKnown(Line line) {
        return line.look().indent() > 0 && !line.look().centred();
    }

    static boolean isDeeper(Line line, Line above) {
        return line.look().indent() > above.look().indent() + STEP_PT;
    }

    /**
     * A centred label among others that stand at the left heads them; but a label that fills its cell seems centred
     * wherever it begins.
     */
    static List<Reading> readings(List<Line> lines) {
        List<Line> left = lines.stream().filter(line -> !line.look().centred()).toList();
        if (left.isEmpty() || !left.stream().allMatch(line -> isKnown(line) || line.isOfWhich())) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>(readings(lines, left));
        if (left.size() < lines.size()) {
            readings.addAll(readings(lines, lines));
        }
        return readings;
    }

    /** @param left the lines of which the left edge tells a level; others head them */
    private static List<Reading> readings(List<Line> lines, List<Line> left) {
        List<Integer> depths = depths(lines, left);
        int deepest = depths.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (deepest == 0 || deepest >= MAX_LEVELS) {
            return List.of();
        }
        Reading parts = Depths.reading(Evidence.INDENT, lines, depths, false);
        return lines.stream().anyMatch(Line::isOfWhich)
                ? List.of(parts, Depths.reading(Evidence.INDENT, lines, depths, true))
                : List.of(parts);
    }

    private static List<Integer> depths(List<Line> lines, List<Line> left) {
        TreeSet<Double> steps = new TreeSet<>();
        left.stream().mapToDouble(line -> line.look().indent()).sorted().forEach(indent -> {
            if (steps.isEmpty() || indent - steps.last() > STEP_PT) {
                steps.add(indent);
            }
        });
        List<Integer> depths = new ArrayList<>();
        boolean centred = left.size() < lines.size();
        for (Line line : lines) {
            int step = steps.headSet(line.look().indent(), true).size() - 1;
            depths.add(!centred ? step : line.look().centred() ? 0 : step + 1);
        }
        return depths;
    }
}
