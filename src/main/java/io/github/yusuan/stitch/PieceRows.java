package io.github.yusuan.stitch;

import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a piece with a cell in every column of its table. */
final class PieceRows {
    private PieceRows() {}

    /**
     * All rows of a piece, its head included.
     *
     * @param borders for each column border of the piece the border of the table
     * @param columns of the table
     */
    static List<BodyRow> of(TablePiece piece, List<Integer> borders, int columns) {
        Grid grid = piece.grid();
        @Nullable BodyCell[][] places = new BodyCell[grid.rowCount()][columns];
        for (Cell cell : grid.cells()) {
            int left = borders.get(cell.column());
            int right = borders.get(cell.column() + cell.columnSpan());
            for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                for (int c = left; c < right; c++) {
                    places[r][c] = place(cell, piece.page(), r > cell.row(), c > left);
                }
            }
        }
        List<BodyRow> all = new ArrayList<>();
        for (int r = 0; r < grid.rowCount(); r++) {
            List<BodyCell> cells = new ArrayList<>();
            for (BodyCell cell : places[r]) {
                cells.add(Objects.requireNonNullElse(cell, BodyCell.blank(piece.page(), grid.box())));
            }
            all.add(new BodyRow(piece.page(), cells));
        }
        return all;
    }

    /** The borders of a piece whose columns are those of the table one by one. */
    static List<Integer> sameColumns(TablePiece piece) {
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i <= piece.grid().columnCount(); i++) {
            same.add(i);
        }
        return same;
    }

    private static BodyCell place(Cell cell, int page, boolean below, boolean right) {
        BodyCell.Cover cover =
                below ? BodyCell.Cover.FROM_ABOVE : right ? BodyCell.Cover.FROM_LEFT : BodyCell.Cover.OWN;
        String text = cover == BodyCell.Cover.OWN ? cell.text() : "";
        return new BodyCell(text, page, cell.box(), cell.textLeft(), cover, cell.centred(), cell.bold());
    }
}
