package io.github.yusuan.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A table as its file describes it. Places without a cell are blank; of two cells on one place the first counts.
 *
 * @param rows how many rows
 * @param columns how many columns
 * @param cells those that show a text, are merged or have borders
 */
public record CellTable(int rows, int columns, List<TableCell> cells) implements CellBlock {

    /** Copies the list. */
    public CellTable {
        cells = List.copyOf(cells);
    }

    /** A table as large as its cells are, without columns in which no cell begins. */
    public static CellTable of(List<TableCell> cells) {
        int rows = cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
        int columns =
                cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
        return new CellTable(rows, columns, cells).withoutIdleColumns();
    }

    /** The table without columns in which no cell begins: they only come of cells that claim to be wide. */
    public CellTable withoutIdleColumns() {
        BitSet idle = new BitSet();
        idle.set(0, columns);
        cells.forEach(cell -> idle.clear(cell.column()));
        return without(new BitSet(), idle);
    }

    /** The table without some of its rows and columns; cells that reach over them shrink. */
    public CellTable without(BitSet hiddenRows, BitSet hiddenColumns) {
        if (hiddenRows.isEmpty() && hiddenColumns.isEmpty()) {
            return this;
        }
        int[] rowAt = shown(rows, hiddenRows);
        int[] columnAt = shown(columns, hiddenColumns);
        List<TableCell> kept = new ArrayList<>();
        for (TableCell cell : cells) {
            int row = rowAt[Math.min(rows, cell.row())];
            int column = columnAt[Math.min(columns, cell.column())];
            int rowSpan = rowAt[Math.min(rows, cell.row() + cell.rowSpan())] - row;
            int columnSpan = columnAt[Math.min(columns, cell.column() + cell.columnSpan())] - column;
            if (rowSpan > 0 && columnSpan > 0) {
                kept.add(new TableCell(row, column, rowSpan, columnSpan, cell.lines(), cell.style(), cell.place()));
            }
        }
        return new CellTable(rowAt[rows], columnAt[columns], kept);
    }

    /** For each place, and for the end, how many shown ones stand before it. */
    private static int[] shown(int count, BitSet hidden) {
        int[] before = new int[count + 1];
        for (int i = 0; i < count; i++) {
            before[i + 1] = before[i] + (hidden.get(i) ? 0 : 1);
        }
        return before;
    }
}
