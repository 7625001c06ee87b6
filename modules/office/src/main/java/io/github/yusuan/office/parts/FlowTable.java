package io.github.yusuan.office.parts;

import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.TableCell;
import io.github.yusuan.input.TableCell.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A table whose cells come one after another, row by row, each saying how many rows and columns it covers: the way of web
 * pages and of OpenDocument. Columns in which no cell begins are none.
 */
public final class FlowTable {
    /** The widest tables have some thirty columns; web pages may not have more than this. */
    private static final int MAX_COLUMNS = 1_000;

    private final List<TableCell> cells = new ArrayList<>();
    private final int[] takenUntil = new int[MAX_COLUMNS];
    private int row = -1;
    private int column;

    /** A table without rows. */
    public FlowTable() {}

    /** Begins the next row. */
    public void startRow() {
        row++;
        column = 0;
    }

    /** Adds a cell at the next free place of the row. */
    public void add(int rowSpan, int columnSpan, List<String> lines, Style style, String place) {
        while (column < MAX_COLUMNS && takenUntil[column] > row) {
            column++;
        }
        if (column == MAX_COLUMNS) {
            return;
        }
        int wide = Math.min(columnSpan, MAX_COLUMNS - column);
        cells.add(new TableCell(row, column, rowSpan, wide, lines, style, place));
        for (int end = column + wide; column < end; column++) {
            takenUntil[column] = Math.max(takenUntil[column], row + rowSpan);
        }
    }

    /** The table; spans end with its last row. */
    public CellTable table() {
        int columns =
                cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
        return new CellTable(row + 1, columns, cells).withoutIdleColumns();
    }
}
