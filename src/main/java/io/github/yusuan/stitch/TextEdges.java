package io.github.yusuan.stitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the texts of a column of a whole table begin, which shows their levels. Left and right pages of a book have other
 * margins, and an indent is one against the column; a short label that happens to fill the middle of its cell is no
 * centred one where others begin at the same place.
 *
 * @param shifts by page, how far the column stands to the right of where it stands on the first one
 * @param lefts where texts that are not centred begin, in whole points
 */
record TextEdges(Map<Integer, Double> shifts, Set<Long> lefts) {
    private static final double MOSTLY = 0.8;

    /** The rows with every text where it would begin on the first page, and only those centred that are. */
    static List<BodyRow> settled(List<BodyRow> rows) {
        List<TextEdges> columns = new ArrayList<>();
        for (int column = 0; !rows.isEmpty() && column < rows.get(0).cells().size(); column++) {
            columns.add(of(rows, column));
        }
        return rows.stream().map(row -> settled(row, columns)).toList();
    }

    private static BodyRow settled(BodyRow row, List<TextEdges> columns) {
        List<BodyCell> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            cells.add(columns.get(column).settled(row.cells().get(column)));
        }
        return new BodyRow(row.page(), cells);
    }

    private BodyCell settled(BodyCell cell) {
        double left = leftOf(cell, shifts);
        return cell.with(left, cell.centred() && !lefts.contains(Math.round(left)));
    }

    private static double leftOf(BodyCell cell, Map<Integer, Double> shifts) {
        return cell.textLeft() - shifts.getOrDefault(cell.page(), 0.0);
    }

    private static TextEdges of(List<BodyRow> rows, int column) {
        List<BodyCell> filled = rows.stream()
                .map(row -> row.cells().get(column))
                .filter(BodyCell::isFilled)
                .toList();
        Map<Integer, Double> shifts = shiftsOf(filled, rows.get(0).page());
        Set<Long> lefts = filled.stream()
                .filter(cell -> !cell.centred())
                .map(cell -> Math.round(leftOf(cell, shifts)))
                .collect(Collectors.toSet());
        return new TextEdges(shifts, lefts);
    }

    /** A page where the cells of the column begin at many places tells nothing. */
    private static Map<Integer, Double> shiftsOf(List<BodyCell> filled, int firstPage) {
        Map<Integer, Map<Long, Integer>> edges = new HashMap<>();
        filled.forEach(cell -> edges.computeIfAbsent(cell.page(), page -> new HashMap<>())
                .merge(Math.round(cell.box().x0()), 1, Integer::sum));
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
        Map<Integer, Double> shifts = new HashMap<>();
        lefts.forEach((page, left) -> shifts.put(page, left - lefts.getOrDefault(firstPage, left)));
        return shifts;
    }
}
