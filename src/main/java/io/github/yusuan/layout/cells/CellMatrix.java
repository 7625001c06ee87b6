package io.github.yusuan.layout.cells;

import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.TableCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a table of cells: which cell covers each of them. Spans end where the table or another cell does. */
final class CellMatrix {
    private final @Nullable TableCell[][] places;
    private final int columns;

    private CellMatrix(@Nullable TableCell[][] places, int columns) {
        this.places = places;
        this.columns = columns;
    }

    static CellMatrix of(CellTable table) {
        @Nullable TableCell[][] places = new TableCell[table.rows()][table.columns()];
        for (TableCell cell : table.cells()) {
            boolean inside = cell.row() >= 0 && cell.column() >= 0;
            if (inside && cell.row() < table.rows() && cell.column() < table.columns()) {
                cover(places, cell);
            }
        }
        return new CellMatrix(places, table.columns());
    }

    private static void cover(@Nullable TableCell[][] places, TableCell cell) {
        if (places[cell.row()][cell.column()] != null) {
            return;
        }
        int width = 0;
        @Nullable TableCell[] first = places[cell.row()];
        while (width < cell.columnSpan()
                && cell.column() + width < first.length
                && first[cell.column() + width] == null) {
            width++;
        }
        for (int r = cell.row(); r < Math.min(places.length, cell.row() + cell.rowSpan()); r++) {
            for (int c = cell.column(); c < cell.column() + width; c++) {
                if (places[r][c] != null) {
                    return; // a cell of another row stands there already: the span ends above it
                }
            }
            java.util.Arrays.fill(places[r], cell.column(), cell.column() + width, cell);
        }
    }

    int rows() {
        return places.length;
    }

    int columns() {
        return columns;
    }

    @Nullable
    TableCell at(int row, int column) {
        return places[row][column];
    }

    /** Whether two places belong to one and the same cell: two cells may well say the same. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isOne(@Nullable TableCell a, @Nullable TableCell b) {
        return a != null && a == b;
    }

    /** Whether a cell begins at that place. */
    boolean begins(int row, int column) {
        TableCell cell = at(row, column);
        return cell != null
                && (row == 0 || !isOne(at(row - 1, column), cell))
                && (column == 0 || !isOne(at(row, column - 1), cell));
    }

    /** The cells with a text that begin in that row, from the left. */
    List<TableCell> texts(int row) {
        List<TableCell> texts = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            TableCell cell = at(row, c);
            if (cell != null && begins(row, c) && !cell.isBlank()) {
                texts.add(cell);
            }
        }
        return texts;
    }

    /** Whether the row shows neither a text of its own or from above nor a border. */
    boolean isBlank(int row) {
        for (int c = 0; c < columns; c++) {
            if (shows(row, c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether that place shows a text or a border. */
    boolean shows(int row, int column) {
        TableCell cell = at(row, column);
        return cell != null && (cell.style().bordered() || !cell.isBlank());
    }

    /** Whether a cell of that row shows a border. */
    boolean isBordered(int row) {
        for (int c = 0; c < columns; c++) {
            TableCell cell = at(row, c);
            if (cell != null && cell.style().bordered()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell stands in both that row and the one below. */
    boolean reachesBelow(int row) {
        for (int c = 0; c < columns && row + 1 < rows(); c++) {
            if (isOne(at(row, c), at(row + 1, c))) {
                return true;
            }
        }
        return false;
    }
}
