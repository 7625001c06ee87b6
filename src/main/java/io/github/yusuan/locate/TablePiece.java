package io.github.yusuan.locate;

import io.github.yusuan.model.Mark;
import io.github.yusuan.model.TablePart;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a table that stands on one page.
 *
 * @param position where it stands
 * @param heading what stands above it
 * @param grid its rows, head included
 * @param headRows how many rows are its head; 0 on a page that goes on without one
 * @param numberRow the row of column numbers within the head, or -1
 * @param notes lines below it, without white space
 * @param marks from where heading, head and notes were read
 */
public record TablePiece(
        Position position,
        Heading heading,
        Grid grid,
        int headRows,
        int numberRow,
        List<String> notes,
        List<Mark> marks) {

    /**
     * Where a piece stands.
     *
     * @param page from 1
     * @param first whether no other table stands above it on its page
     * @param last whether no other table stands below it on its page
     */
    public record Position(int page, boolean first, boolean last) {}

    /** Copies the lists. */
    public TablePiece {
        notes = List.copyOf(notes);
        marks = List.copyOf(marks);
    }

    /** Its page, from 1. */
    public int page() {
        return position.page();
    }

    /** Whether no other table stands above it on its page. */
    public boolean firstOnPage() {
        return position.first();
    }

    /** Whether no other table stands below it on its page. */
    public boolean lastOnPage() {
        return position.last();
    }

    /** The same with its rows cut otherwise. */
    public TablePiece with(Grid other) {
        return new TablePiece(position, heading, other, headRows, numberRow, notes, marks);
    }

    /** The same under another heading. */
    public TablePiece with(Heading other) {
        return new TablePiece(position, other, grid, headRows, numberRow, notes, marks);
    }

    /** It as a part of its table. */
    public TablePart part() {
        return new TablePart(page(), grid.box(), marks);
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
