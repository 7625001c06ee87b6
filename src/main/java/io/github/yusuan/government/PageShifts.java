package io.github.yusuan.government;

import io.github.yusuan.model.LabelLook;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the label column of a table stands from where it stood on its first page: left and right pages of a book have
 * other margins, and an indent is one against the column.
 */
final class PageShifts {
    private static final double MOSTLY = 0.8;
    private final Map<Integer, Double> shifts;

    private PageShifts(Map<Integer, Double> shifts) {
        this.shifts = shifts;
    }

    static PageShifts of(List<BodyRow> rows, List<GovernmentColumn> block) {
        Map<Integer, Double> shifts = new HashMap<>();
        int label = block.stream()
                .filter(GovernmentColumn::isLabel)
                .mapToInt(GovernmentColumn::index)
                .findFirst()
                .orElse(-1);
        if (label < 0 || rows.isEmpty()) {
            return new PageShifts(shifts);
        }
        Map<Integer, Map<Long, Integer>> edges = new HashMap<>();
        for (BodyRow row : rows) {
            BodyCell cell = row.cells().get(label);
            if (cell.isFilled()) {
                edges.computeIfAbsent(cell.page(), p -> new HashMap<>())
                        .merge(Math.round(cell.box().x0()), 1, Integer::sum);
            }
        }
        Map<Integer, Double> lefts = new HashMap<>();
        edges.forEach((page, counts) -> {
            Map.Entry<Long, Integer> most = counts.entrySet().stream()
                    .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow();
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (most.getValue() >= MOSTLY * all) {
                lefts.put(page, (double) most.getKey());
            }
        });
        int first = rows.get(0).page();
        lefts.forEach((page, left) -> shifts.put(page, left - lefts.getOrDefault(first, left)));
        return new PageShifts(shifts);
    }

    /** How a label is set, as if it stood on the first page. */
    LabelLook lookOf(BodyCell cell) {
        return new LabelLook(cell.textLeft() - shifts.getOrDefault(cell.page(), 0.0), cell.bold(), cell.centred());
    }
}
