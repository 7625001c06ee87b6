package io.github.yusuan.page;

import io.github.yusuan.model.Box;
import java.util.Comparator;
import java.util.List;

/**
 * A table as a grid: every place (row, column) is covered by exactly one cell.
 *
 * @param box its place
 * @param rowCount rows
 * @param columnCount columns
 * @param cells in reading order, by row and column of their first place
 * @param columnEdges x of the {@code columnCount + 1} column borders
 * @param bands what the texts of each column fill; empty where the borders are seen
 * @param evidence what shows the grid
 * @param open where no rule closes it
 */
public record Grid(
        Box box,
        int rowCount,
        int columnCount,
        List<Cell> cells,
        List<Double> columnEdges,
        List<Band> bands,
        Evidence evidence,
        OpenEnds open)
        implements Block {

    /**
     * Where the columns of a grid run on and no rule closes it.
     *
     * @param top above the first row
     * @param bottom below the last row
     */
    public record OpenEnds(boolean top, boolean bottom) {
        /** It is closed. */
        public static final OpenEnds NONE = new OpenEnds(false, false);
    }

    /** What a grid was seen by, from sure to guessed. */
    public enum Evidence {
        /** Rules on all inner borders, or tabulators of a text. */
        RULED(1.0),
        /** The edges of filled boxes. */
        FILLED(0.9),
        /** Rules of a picture of the page: the texts of the cells were recognised. */
        RASTER(0.8),
        /** Rules between rows only; the columns were found by alignment. */
        ROW_RULES(0.7),
        /** No rules: rows and columns were found by alignment. */
        ALIGNED(0.5);

        private final double confidence;

        Evidence(double confidence) {
            this.confidence = confidence;
        }

        /** How far to trust it, from 0 to 1. */
        public double confidence() {
            return confidence;
        }
    }

    /** Copies the lists; cells of a row stay as they are, rows are put in order. */
    public Grid {
        cells = cells.stream().sorted(Comparator.comparingInt(Cell::row)).toList();
        columnEdges = List.copyOf(columnEdges);
        bands = List.copyOf(bands);
    }

    /** Whether the columns run on above the first row. */
    public boolean openTop() {
        return open.top();
    }

    /** Whether the columns run on below the last row. */
    public boolean openBottom() {
        return open.bottom();
    }

    /** The same grid, seen by something else. */
    Grid seenBy(Evidence other) {
        return new Grid(box, rowCount, columnCount, cells, columnEdges, bands, other, open);
    }

    /** The same grid with other cells in its places. */
    public Grid with(List<Cell> others) {
        return new Grid(box, rowCount, columnCount, others, columnEdges, bands, evidence, open);
    }

    /** The cells that begin in that row, from left to right. */
    public List<Cell> cellsOfRow(int row) {
        int from = firstOfRow(row);
        int to = from;
        while (to < cells.size() && cells.get(to).row() == row) {
            to++;
        }
        return cells.subList(from, to);
    }

    /** Where that row begins among the cells, which stand in the order of rows. */
    private int firstOfRow(int row) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells.get(middle).row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
