package io.github.yusuan.dialect;

import io.github.yusuan.dialect.LineCell.Align;
import io.github.yusuan.fixture.Box;
import java.util.List;

/** A part of a sheet on a page. */
record LaidSheet(Box box, List<Double> columnEdges, List<Double> rowEdges, int headRows, List<Cell> cells) {

    LaidSheet {
        columnEdges = List.copyOf(columnEdges);
        rowEdges = List.copyOf(rowEdges);
        cells = List.copyOf(cells);
    }

    /** A cell with its lines of text. */
    record Cell(Box box, List<String> lines, Align align, double indent, boolean bold, int row) {
        Cell {
            lines = List.copyOf(lines);
        }
    }

    /** The lower edge of the head; the upper edge of the sheet where it has none. */
    double headBottom() {
        return rowEdges.get(headRows);
    }
}
