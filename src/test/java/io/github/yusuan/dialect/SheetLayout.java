package io.github.yusuan.dialect;

import io.github.yusuan.dialect.LaidSheet.Cell;
import io.github.yusuan.dialect.LineCell.Align;
import io.github.yusuan.fixture.Box;
import io.github.yusuan.fixture.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** Finds the places of the cells of a part of a sheet. */
final class SheetLayout {

    static final double SIZE = 8;
    static final double LEADING = 10;
    static final double PADDING = 3;

    private final List<Double> columnEdges = new ArrayList<>();
    private final List<HeadCell> head;
    private final int headRows;
    private final List<PrintedLine> lines;

    /** Lines below a head, in columns of these widths from the left. */
    SheetLayout(double left, List<Double> widths, List<HeadCell> head, List<PrintedLine> lines) {
        this.head = head;
        this.headRows = head.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        this.lines = lines;
        columnEdges.add(left);
        widths.forEach(width -> columnEdges.add(columnEdges.get(columnEdges.size() - 1) + width));
    }

    LaidSheet at(double top) {
        List<Double> rowEdges = new ArrayList<>(List.of(top));
        for (int row = 0; row < headRows + lines.size(); row++) {
            rowEdges.add(rowEdges.get(row) + heightOf(linesIn(row)));
        }
        List<Cell> cells = new ArrayList<>();
        for (HeadCell cell : head) {
            Box box = box(cell.row(), cell.row() + cell.rowSpan(), cell.column(), cell.columnSpan(), rowEdges);
            cells.add(new Cell(box, broken(cell.text(), box.width()), Align.CENTRE, 0, false, cell.row()));
        }
        for (int i = 0; i < lines.size(); i++) {
            int row = headRows + i;
            for (LineCell cell : filled(lines.get(i))) {
                Box box = box(row, row + 1, cell.column(), cell.span(), rowEdges);
                cells.add(new Cell(box, brokenLine(cell), cell.align(), cell.indent(), cell.bold(), row));
            }
        }
        double left = columnEdges.get(0);
        double right = columnEdges.get(columnEdges.size() - 1);
        Box box = new Box(left, top, right - left, rowEdges.get(rowEdges.size() - 1) - top);
        return new LaidSheet(box, columnEdges, rowEdges, headRows, cells);
    }

    /** A line with blank cells where it says nothing. */
    private List<LineCell> filled(PrintedLine line) {
        List<LineCell> all = new ArrayList<>(line.cells());
        for (int column = 0; column < columnEdges.size() - 1; column++) {
            int at = column;
            if (line.cells().stream().noneMatch(cell -> cell.column() <= at && at < cell.column() + cell.span())) {
                all.add(LineCell.label(column, ""));
            }
        }
        return all;
    }

    private Box box(int rowFrom, int rowTo, int column, int span, List<Double> rowEdges) {
        double x = columnEdges.get(column);
        double y = rowEdges.get(rowFrom);
        return new Box(x, y, columnEdges.get(column + span) - x, rowEdges.get(rowTo) - y);
    }

    private int linesIn(int row) {
        int most = 1;
        if (row < headRows) {
            for (HeadCell cell : head) {
                if (cell.row() + cell.rowSpan() - 1 == row) {
                    double width = columnEdges.get(cell.column() + cell.columnSpan()) - columnEdges.get(cell.column());
                    int rows = broken(cell.text(), width).size() - cell.rowSpan() + 1;
                    most = Math.max(most, rows);
                }
            }
            return most;
        }
        for (LineCell cell : lines.get(row - headRows).cells()) {
            most = Math.max(most, brokenLine(cell).size());
        }
        return most;
    }

    private List<String> brokenLine(LineCell cell) {
        double width = columnEdges.get(cell.column() + cell.span()) - columnEdges.get(cell.column());
        return cell.align() == Align.RIGHT
                ? TextMeasure.linesOf(cell.text(), SIZE, Double.MAX_VALUE)
                : broken(cell.text(), width - cell.indent());
    }

    private static List<String> broken(String text, double width) {
        return TextMeasure.linesOf(text, SIZE, width - 2 * PADDING);
    }

    private static double heightOf(int lines) {
        return lines * LEADING + 5;
    }
}
