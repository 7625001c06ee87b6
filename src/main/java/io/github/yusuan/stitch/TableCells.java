package io.github.yusuan.stitch;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.ExtractedCell;
import io.github.yusuan.model.ExtractedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A stitched table as its cells with their spans: what users of any table get. */
public final class TableCells {
    private final List<BodyRow> rows;
    private final int columns;
    private final BiFunction<Integer, Box, String> places;
    private final boolean[][] taken;
    private final List<ExtractedCell> cells = new ArrayList<>();

    private TableCells(StitchedTable table, BiFunction<Integer, Box, String> places) {
        this.rows = Stream.of(table.headRows(), table.numberRows(), table.rows())
                .flatMap(List::stream)
                .toList();
        this.columns = table.columns().size();
        this.places = places;
        this.taken = new boolean[rows.size()][columns];
    }

    /**
     * The cells of a table.
     *
     * @param seq position of the table in the document, from 1
     * @param places says where a cell of a page stands in the terms of the input
     */
    public static ExtractedTable of(StitchedTable table, int seq, BiFunction<Integer, Box, String> places) {
        TableCells read = new TableCells(table, places);
        read.run();
        return new ExtractedTable(
                seq,
                new ExtractedTable.Around(
                        table.heading().title(), table.heading().lines(), table.notes()),
                table.parts(),
                new ExtractedTable.Size(
                        read.rows.size(),
                        read.columns,
                        table.headRows().size() + table.numberRows().size()),
                read.cells,
                table.evidence().confidence());
    }

    private void run() {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    add(row, column);
                }
            }
        }
    }

    private void add(int row, int column) {
        BodyCell cell = at(row, column);
        int right = column + 1;
        int below = row + 1;
        if (cell.cover() == BodyCell.Cover.OWN) {
            while (right < columns && isPartOf(cell, row, right, BodyCell.Cover.FROM_LEFT)) {
                right++;
            }
            while (below < rows.size() && isWholePartOf(cell, below, column, right)) {
                below++;
            }
        }
        for (int r = row; r < below; r++) {
            Arrays.fill(taken[r], column, right, true);
        }
        cells.add(new ExtractedCell(
                row + 1,
                column + 1,
                below - row,
                right - column,
                cell.text(),
                cell.page(),
                cell.box(),
                places.apply(cell.page(), cell.box())));
    }

    private boolean isWholePartOf(BodyCell cell, int row, int from, int to) {
        for (int column = from; column < to; column++) {
            if (!isPartOf(cell, row, column, BodyCell.Cover.FROM_ABOVE)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPartOf(BodyCell cell, int row, int column, BodyCell.Cover cover) {
        BodyCell other = at(row, column);
        return !taken[row][column]
                && other.cover() == cover
                && other.page() == cell.page()
                && other.box().equals(cell.box());
    }

    private BodyCell at(int row, int column) {
        return rows.get(row).cells().get(column);
    }
}
