package io.github.yusuan.layout.cells;

import io.github.yusuan.input.TableCell;
import io.github.yusuan.layout.cells.CellRegions.Region;
import java.util.List;

/**
 * Rows of a table in which one text stands by itself in the first column that shows any: nothing stops it on its right, so
 * that above the head and below the body it is a line over the whole width, whether its cell is merged or not.
 */
final class LoneTexts {
    private final CellMatrix matrix;
    private final Region region;
    private final int left;
    private final int right;
    private final int firstRow;
    private final int lastRow;

    LoneTexts(CellMatrix matrix, Region region, int left, int right) {
        this.matrix = matrix;
        this.region = region;
        this.left = left;
        this.right = right;
        int first = region.from();
        while (first < region.to() && matrix.texts(first).size() < 2) {
            first++;
        }
        int last = region.to() - 1;
        while (last > first && matrix.texts(last).size() < 2) {
            last--;
        }
        firstRow = first;
        lastRow = last;
    }

    /** Whether the row is such a line. */
    boolean isWhole(int row) {
        if (repeatsOne(row)) {
            return true;
        }
        List<TableCell> texts = matrix.texts(row);
        if (right - left < 2 || texts.size() != 1) {
            return false;
        }
        TableCell lone = texts.get(0);
        boolean free = lone.column() <= left && lone.rowSpan() == 1 && (row == 0 || !matrix.reachesBelow(row - 1));
        boolean outside = row < firstRow || row > lastRow;
        return free && !CellRegions.isNumber(lone) && (outside || announces(row) || isAllOf(row, lone));
    }

    /**
     * Whether every place of the row says the same words: a cell over the whole width that a program has taken apart, with its
     * text in each part. The text of a column of words stands nowhere else in its row, so that no row of a body looks so.
     */
    private boolean repeatsOne(int row) {
        List<TableCell> texts = matrix.texts(row);
        if (texts.size() < right - left || CellRegions.isNumber(texts.get(0))) {
            return false;
        }
        List<String> lines = texts.get(0).lines();
        return String.join("", lines)
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count()
                        > 1
                && texts.stream()
                        .allMatch(text -> text.rowSpan() == 1 && text.lines().equals(lines));
    }

    /** Whether the file gives the row no other cell: tables of several widths in one end where their rows end. */
    private boolean isAllOf(int row, TableCell lone) {
        for (int c = left; c < right; c++) {
            if (matrix.at(row, c) != null && !CellMatrix.isOne(matrix.at(row, c), lone)) {
                return false;
            }
        }
        return 2 * lone.columnSpan() >= right - left;
    }

    /** Whether the next row of several texts could be a head: none of them is a number. */
    private boolean announces(int row) {
        if (isMerged(row) || isInHead(row)) {
            return false; // as wide as its file says, or as the column that it heads
        }
        int next = row + 1;
        while (next < region.to() && matrix.texts(next).size() == 1 && next < row + 3) {
            next++;
        }
        return next < region.to()
                && matrix.texts(next).size() > 1
                && matrix.texts(next).stream().noneMatch(CellRegions::isNumber);
    }

    /** Whether rows of several headings stand above it, and no number since they began: no body, after which a table could begin. */
    private boolean isInHead(int row) {
        int above = row - 1;
        while (above >= region.from() && matrix.texts(above).size() > 1) {
            if (matrix.texts(above).stream().anyMatch(CellRegions::isNumber)) {
                return false;
            }
            above--;
        }
        return above < row - 1;
    }

    private boolean isMerged(int row) {
        return matrix.texts(row).get(0).columnSpan() > 1;
    }
}
