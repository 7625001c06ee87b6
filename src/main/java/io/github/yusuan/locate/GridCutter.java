package io.github.yusuan.locate;

import io.github.yusuan.model.Box;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.words.TableNumber;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a grid into the tables that it holds: titles, unit lines and notes may stand inside its rules. */
final class GridCutter {
    private static final Pattern NOTE = Wordings.pattern(GridCutter.class, "NOTE");

    /**
     * A part of a grid.
     *
     * @param headingLines lines that stood in full-width rows above it
     * @param grid the rows of the table; no row at all where the grid ends with lines
     * @param noteLines lines that stood in full-width rows below it
     */
    record Part(List<TextLine> headingLines, Grid grid, List<TextLine> noteLines) {}

    private GridCutter() {}

    static List<Part> cut(Grid grid) {
        List<Part> parts = new ArrayList<>();
        List<TextLine> heading = new ArrayList<>();
        int from = 0;
        for (int row = 0; row < grid.rowCount(); row++) {
            if (!isLineRow(grid, row) || row > from && !startsTable(grid, row)) {
                continue;
            }
            if (row > from) {
                int end = row - 1 > from && isNumberOfTable(grid, row - 1) ? row - 1 : row;
                parts.add(part(heading, grid, from, end));
                heading = new ArrayList<>();
                for (int above = end; above < row; above++) {
                    heading.addAll(linesOf(grid, above));
                }
            }
            heading.addAll(linesOf(grid, row));
            from = row + 1;
        }
        if (from < grid.rowCount()) {
            parts.add(part(heading, grid, from, grid.rowCount()));
        }
        return parts;
    }

    /** Notes at the foot are cut off; a row that is only blank space around a note goes with it. */
    private static Part part(List<TextLine> heading, Grid grid, int from, int to) {
        int end = to;
        List<TextLine> notes = new ArrayList<>();
        while (end > from + 1 && isLineRow(grid, end - 1) && isNote(grid, end - 1)) {
            notes.addAll(0, linesOf(grid, end - 1));
            end--;
        }
        return new Part(heading, rows(grid, from, end), notes);
    }

    private static boolean isNote(Grid grid, int row) {
        return linesOf(grid, row).stream()
                .anyMatch(line -> NOTE.matcher(line.compact()).matches());
    }

    /** One cell over the whole width, in a grid that has more columns, or nothing but captions. */
    private static boolean isLineRow(Grid grid, int row) {
        List<Cell> cells = grid.cellsOfRow(row);
        return isCaptionRow(cells)
                || grid.columnCount() > 1
                        && cells.size() == 1
                        && cells.get(0).columnSpan() == grid.columnCount()
                        && cells.get(0).rowSpan() == 1
                        && !cells.get(0).isBlank();
    }

    /** 部门：某局 and 单位：万元 in cells of one row. */
    private static boolean isCaptionRow(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> HeadingReader.isCaption(cell.compact()))
                && cells.stream()
                        .allMatch(cell ->
                                cell.rowSpan() == 1 && (cell.isBlank() || HeadingReader.isCaption(cell.compact())));
    }

    /** 附表2 and nothing else. */
    private static boolean isNumberOfTable(Grid grid, int row) {
        List<TextLine> lines = linesOf(grid, row);
        return lines.size() == 1 && TableNumber.isWorded(lines.get(0).compact());
    }

    private static boolean startsTable(Grid grid, int row) {
        return row + 2 < grid.rowCount()
                && linesOf(grid, row).stream().anyMatch(line -> HeadingReader.isTitle(line.compact()))
                && !isLineRow(grid, row + 1 + (isLineRow(grid, row + 1) ? 1 : 0));
    }

    private static List<TextLine> linesOf(Grid grid, int row) {
        List<TextLine> lines = new ArrayList<>();
        for (Cell cell : grid.cellsOfRow(row)) {
            if (cell.isBlank()) {
                continue;
            }
            boolean title = HeadingReader.isTitle(cell.compact());
            for (String text : title ? List.of(cell.text()) : cell.lines()) {
                lines.add(new TextLine(text, cell.box(), 0));
            }
        }
        return lines;
    }

    /** The grid of some of the rows, ends exclusive; cells that reach over an end are cut. */
    static Grid rows(Grid grid, int from, int to) {
        if (from == 0 && to == grid.rowCount()) {
            return grid;
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            int first = Math.max(cell.row(), from);
            int end = Math.min(cell.row() + cell.rowSpan(), to);
            if (first < end) {
                cells.add(cell.at(first - from, cell.column(), end - first, cell.columnSpan(), cell.box()));
            }
        }
        Box box = cells.stream().map(Cell::box).reduce(Box::union).orElse(grid.box());
        return new Grid(
                box,
                to - from,
                grid.columnCount(),
                cells,
                grid.columnEdges(),
                grid.bands(),
                grid.evidence(),
                new Grid.OpenEnds(from == 0 && grid.openTop(), to == grid.rowCount() && grid.openBottom()));
    }
}
