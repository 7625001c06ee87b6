package io.github.yusuan.layout.cells;

import io.github.yusuan.input.Blanks;
import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.TableCell;
import io.github.yusuan.page.Texts;
import io.github.yusuan.words.Numerals;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts rows whose cells hold several rows each, line by line: who pastes columns of figures puts one into each cell. All
 * cells of such a row have the same number of lines, blank ones included, and the lines of at least one are figures;
 * those of the first may be a code that wraps.
 */
final class StackedRows {
    private StackedRows() {}

    /** The table with a row for each line of such rows. */
    static CellTable parted(CellTable table) {
        int[] high = heights(table);
        int[] top = new int[table.rows() + 1];
        for (int r = 0; r < table.rows(); r++) {
            top[r + 1] = top[r] + high[r];
        }
        if (top[table.rows()] == table.rows()) {
            return table;
        }
        List<TableCell> cells = new ArrayList<>();
        for (TableCell cell : table.cells()) {
            int row = cell.row();
            if (row >= table.rows() || high[row] == 1 || cell.isBlank()) {
                int end = Math.min(table.rows(), row + cell.rowSpan());
                cells.add(at(cell, top[row], top[end] - top[row], cell.lines()));
            } else {
                for (int i = 0; i < high[row]; i++) {
                    cells.add(at(cell, top[row] + i, 1, List.of(cell.lines().get(i))));
                }
            }
        }
        return new CellTable(top[table.rows()], table.columns(), cells);
    }

    private static TableCell at(TableCell cell, int row, int rowSpan, List<String> lines) {
        return new TableCell(row, cell.column(), rowSpan, cell.columnSpan(), lines, cell.style(), cell.place());
    }

    private static int[] heights(CellTable table) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rows(); r++) {
            rows.add(new ArrayList<>());
        }
        for (TableCell cell : table.cells()) {
            for (int r = cell.row(); r < Math.min(table.rows(), cell.row() + cell.rowSpan()); r++) {
                rows.get(r).add(cell);
            }
        }
        int[] high = new int[table.rows()];
        for (int r = 0; r < high.length; r++) {
            high[r] = height(rows.get(r));
        }
        return high;
    }

    private static int height(List<TableCell> row) {
        List<TableCell> shown = row.stream().filter(cell -> !cell.isBlank()).toList();
        if (shown.size() < 2) {
            return 1;
        }
        int lines = shown.get(0).lines().size();
        boolean alike = shown.stream()
                .allMatch(cell -> cell.rowSpan() == 1 && cell.lines().size() == lines);
        return lines > 1 && alike && shown.stream().skip(1).anyMatch(StackedRows::holdsFigures) ? lines : 1;
    }

    private static boolean holdsFigures(TableCell cell) {
        List<String> shown = cell.lines().stream()
                .filter(line -> !Blanks.strip(line).isEmpty())
                .toList();
        return shown.size() > 1 && shown.stream().allMatch(line -> Numerals.isNumber(Texts.compact(line)));
    }
}
