package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Lines ordered by how far their labels stand from the left. */
final class Indents {
    /** Labels of a page closer than this stand at one indent. */
    private static final double STEP_PT = 3;

    /** More steps than this are no levels: the labels are centred. */
    private static final int MAX_LEVELS = 6;

    private Indents() {}

    static boolean isKnown(Line line) {
        return line.look().indent() > 0 && !line.look().centred();
    }

    static boolean isDeeper(Line line, Line above) {
        return line.look().indent() > above.look().indent() + STEP_PT;
    }

    /** A centred label among others that stand at the left heads them. */
    static List<Reading> readings(List<Line> lines) {
        List<Line> left = lines.stream().filter(line -> !line.look().centred()).toList();
        if (left.isEmpty() || !left.stream().allMatch(line -> isKnown(line) || line.isOfWhich())) {
            return List.of();
        }
        List<Integer> depths = depths(lines, left);
        int deepest = depths.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (deepest == 0 || deepest >= MAX_LEVELS) {
            return List.of();
        }
        return List.of(Depths.reading(Evidence.INDENT, lines, depths));
    }

    private static List<Integer> depths(List<Line> lines, List<Line> left) {
        TreeSet<Double> steps = new TreeSet<>();
        left.stream().mapToDouble(line -> line.look().indent()).sorted().forEach(indent -> {
            if (steps.isEmpty() || indent - steps.last() > STEP_PT) {
                steps.add(indent);
            }
        });
        List<Integer> depths = new ArrayList<>();
        int outermost = left.size() < lines.size() ? 1 : 0;
        for (Line line : lines) {
            int step = steps.headSet(line.look().indent(), true).size() - 1 + outermost;
            depths.add(line.look().centred() ? 0 : step);
        }
        return depths;
    }
}
