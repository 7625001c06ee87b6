package io.github.yusuan.office.word;

import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.TableCell;
import io.github.yusuan.input.TableCell.Alignment;
import io.github.yusuan.input.TableCell.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Puts the cells of an old table at their places: its rows only say where their cells begin and end. */
final class DocTable {
    private static final double EM_TWIPS = 210;
    /** Borders that are hardly apart are one: two twips are a tenth of a point. */
    private static final int SAME_BORDER = 60;

    private final Table table;
    private final int number;
    private final List<Integer> borders = new ArrayList<>();
    private final List<TableCell> cells = new ArrayList<>();

    DocTable(Table table, int number) {
        this.table = table;
        this.number = number;
    }

    CellTable read() {
        TreeSet<Integer> all = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                all.add(row.getCell(c).getLeftEdge());
                all.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
        for (int border : all) {
            if (borders.isEmpty() || border - borders.get(borders.size() - 1) > SAME_BORDER) {
                borders.add(border);
            }
        }
        for (int r = 0; r < table.numRows(); r++) {
            row(table.getRow(r), r);
        }
        return CellTable.of(cells);
    }

    private void row(TableRow row, int at) {
        for (int c = 0; c < row.numCells(); c++) {
            var cell = row.getCell(c);
            int left = column(cell.getLeftEdge());
            int right = Math.max(left + 1, column(cell.getLeftEdge() + cell.getWidth()));
            boolean below = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            boolean beside = cell.isMerged() && !cell.isFirstMerged();
            if (below && growAbove(at, left) || beside && growLeft(at, right)) {
                continue;
            }
            String place = "table " + number + " row " + (at + 1) + " cell " + (c + 1);
            cells.add(new TableCell(
                    at, left, 1, right - left, DocReader.linesOf(cell), style(cell.getParagraph(0)), place));
        }
    }

    private static Style style(Paragraph paragraph) {
        double indent = Math.max(0, paragraph.getIndentFromLeft()) + Math.max(0, paragraph.getFirstLineIndent());
        return new Style(indent / EM_TWIPS, false, Alignment.UNSAID, true);
    }

    private boolean growAbove(int row, int column) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            TableCell c = cells.get(i);
            if (c.column() == column && c.row() + c.rowSpan() == row) {
                cells.set(
                        i,
                        new TableCell(
                                c.row(), c.column(), c.rowSpan() + 1, c.columnSpan(), c.lines(), c.style(), c.place()));
                return true;
            }
        }
        return false;
    }

    private boolean growLeft(int row, int right) {
        if (cells.isEmpty() || cells.get(cells.size() - 1).row() != row) {
            return false;
        }
        TableCell c = cells.remove(cells.size() - 1);
        cells.add(new TableCell(c.row(), c.column(), c.rowSpan(), right - c.column(), c.lines(), c.style(), c.place()));
        return true;
    }

    private int column(int border) {
        int column = 0;
        while (column + 1 < borders.size() && borders.get(column + 1) <= border + SAME_BORDER) {
            column++;
        }
        return column;
    }
}
