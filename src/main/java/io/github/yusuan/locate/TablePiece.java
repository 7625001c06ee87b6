package io.github.yusuan.locate;

import io.github.yusuan.layout.Cell;
import io.github.yusuan.layout.Grid;
import io.github.yusuan.model.Mark;
import io.github.yusuan.model.TablePart;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a table that stands on one page.
 *
 * @param page from 1
 * @param heading what stands above it
 * @param grid its rows, head included
 * @param headRows how many rows are its head; 0 on a page that goes on without one
 * @param numberRow the row of column numbers within the head, or -1
 * @param notes lines below it, without white space
 * @param marks from where heading, head and notes were read
 * @param firstOnPage whether no other table stands above it on its page
 * @param lastOnPage whether no other table stands below it on its page
 */
public record TablePiece(
        int page,
        Heading heading,
        Grid grid,
        int headRows,
        int numberRow,
        List<String> notes,
        List<Mark> marks,
        boolean firstOnPage,
        boolean lastOnPage) {

    /** Copies the lists. */
    public TablePiece {
        notes = List.copyOf(notes);
        marks = List.copyOf(marks);
    }

    /** The same with its rows cut otherwise. */
    public TablePiece with(Grid other) {
        return new TablePiece(page, heading, other, headRows, numberRow, notes, marks, firstOnPage, lastOnPage);
    }

    /** The same under another heading. */
    public TablePiece with(Heading other) {
        return new TablePiece(page, other, grid, headRows, numberRow, notes, marks, firstOnPage, lastOnPage);
    }

    /** It as a part of its table. */
    public TablePart part() {
        return new TablePart(page, grid.box(), marks);
    }

    /** The headings of each column, from the top; a merged heading counts once. The number row is left out. */
    public List<List<String>> columnPaths() {
        List<List<String>> paths = new ArrayList<>();
        for (int column = 0; column < grid.columnCount(); column++) {
            List<String> path = new ArrayList<>();
            for (Cell cell : grid.cells()) {
                if (cell.row() < headRows
                        && cell.row() != numberRow
                        && !cell.isBlank()
                        && cell.covers(cell.row(), column)) {
                    path.add(cell.compact());
                }
            }
            paths.add(path);
        }
        return paths;
    }

    /** How many rows are data. */
    public int bodyRows() {
        return grid.rowCount() - headRows;
    }
}
