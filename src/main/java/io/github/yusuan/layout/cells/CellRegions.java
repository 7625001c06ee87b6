package io.github.yusuan.layout.cells;

import io.github.yusuan.input.TableCell;
import io.github.yusuan.page.Texts;
import io.github.yusuan.words.Numerals;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the rows of a sheet into tables and the lines between them. Where borders are drawn they show what a table is;
 * a row without any is a line, unless it holds numbers. Where none are drawn, blank rows part tables.
 */
final class CellRegions {

    /**
     * Some rows of a sheet.
     *
     * @param from first row
     * @param to behind the last row
     * @param isTable whether they are rows of a table; else each of them is a line of texts
     */
    record Region(int from, int to, boolean isTable) {}

    private final CellMatrix matrix;
    private final boolean bordered;
    /** For each row the first from there on that shows anything. */
    private final int[] shown;

    private CellRegions(CellMatrix matrix) {
        this.matrix = matrix;
        boolean any = false;
        for (int r = 0; r < matrix.rows() && !any; r++) {
            any = matrix.isBordered(r) && !matrix.texts(r).isEmpty();
        }
        bordered = any;
        shown = new int[matrix.rows() + 1];
        shown[matrix.rows()] = matrix.rows();
        for (int r = matrix.rows() - 1; r >= 0; r--) {
            shown[r] = matrix.isBlank(r) ? shown[r + 1] : r;
        }
    }

    /** The regions from the top; blank rows between them belong to none. */
    static List<Region> of(CellMatrix matrix) {
        return new CellRegions(matrix).regions();
    }

    private List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        int from = 0;
        while (from < matrix.rows()) {
            if (matrix.isBlank(from)) {
                from++;
                continue;
            }
            int to = from + 1;
            boolean line = isLine(from);
            while (to < matrix.rows() && goesOn(to, line)) {
                boolean gap = matrix.isBlank(to) && !matrix.reachesBelow(to - 1);
                to = gap ? shown[to] : to + 1;
            }
            regions.add(new Region(from, lastShown(from, to), !line));
            from = to;
        }
        return regions;
    }

    private int lastShown(int from, int to) {
        int end = to;
        while (end > from + 1 && matrix.isBlank(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean goesOn(int row, boolean line) {
        if (matrix.reachesBelow(row - 1)) {
            return true;
        }
        if (!matrix.isBlank(row)) {
            return line == isLine(row) && (line || bordered || !isBlankBefore(row) || holdsNumber(row));
        }
        int next = shown[row];
        return !line && next < matrix.rows() && !isLine(next) && holdsNumber(next);
    }

    private boolean isBlankBefore(int row) {
        return row > 0 && matrix.isBlank(row - 1);
    }

    /** A row outside all borders of a sheet that has borders: a title, a unit line, a note. */
    private boolean isLine(int row) {
        if (!bordered || matrix.isBordered(row) || row > 0 && matrix.reachesBelow(row - 1)) {
            return false;
        }
        return matrix.texts(row).size() <= 1 || !holdsNumber(row);
    }

    private boolean holdsNumber(int row) {
        return matrix.texts(row).stream().anyMatch(CellRegions::isNumber);
    }

    static boolean isNumber(TableCell cell) {
        return Numerals.isNumber(Texts.compact(String.join("", cell.lines())));
    }
}
