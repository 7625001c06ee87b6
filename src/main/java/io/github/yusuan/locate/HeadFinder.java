package io.github.yusuan.locate;

import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.words.NumberRow;
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.Placeholder;
import io.github.yusuan.words.PrintedNumber;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.words.SumLabel;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds how many rows of a grid are its head. The head ends with the number row (栏次, {@code **}) if there is one, else
 * above the first row of the body, which is known by what it holds and not by its label: a figure, a code, a numbered
 * item, the label of a sum without another heading beside it, or nothing at all. A head holds no figure but column
 * numbers and years.
 */
final class HeadFinder {
    private static final Pattern SIDE = Wordings.pattern(HeadFinder.class, "SIDE");
    private static final Pattern CODE = Pattern.compile("\\[?[1-9]\\d{2}(\\d{2}){0,3}\\]?([-—－]?\\p{IsHan}.*)?");
    private static final int LABEL_COLUMNS = 4;
    /** The numbers of columns go on where a table goes on sideways. */
    private static final int FURTHER_COLUMNS = 3;

    private static final int USUAL_HEAD = 8;
    private static final int DEEPEST_HEAD = 16;

    private HeadFinder() {}

    /**
     * The head of a table.
     *
     * @param rows how many rows, the number row included
     * @param numberRow index of the number row, or -1
     */
    record Head(int rows, int numberRow) {}

    static Head find(Grid grid) {
        int limit = Math.min(grid.rowCount(), DEEPEST_HEAD);
        for (int row = 0; row < limit; row++) {
            List<String> texts = textsOf(grid, row);
            boolean deep = row >= USUAL_HEAD;
            if (deep && !leavesLabelsBlank(grid, row - 1)) {
                break;
            }
            if (NumberRow.is(numbersOf(grid, row))) {
                return new Head(row + 1, row);
            }
            if (isBody(grid, row, texts)) {
                boolean inside = row > 0 && reachesBelow(grid, row);
                return new Head(inside ? row + 1 : row, -1);
            }
        }
        return new Head(limit < grid.rowCount() ? 1 : levels(grid), -1);
    }

    /**
     * The levels of a head without a body, at the foot of a page: as many rows as its cells reach down, those that part a
     * heading over several columns, and the rest of headings that wrap where no rule shows their cells.
     */
    private static int levels(Grid grid) {
        int levels = Math.min(1, grid.rowCount());
        if (!grid.bands().isEmpty()) {
            long first = filled(grid, 0);
            while (levels < grid.rowCount() && 2 * filled(grid, levels) < first) {
                levels++;
            }
        }
        for (Cell cell : grid.cells()) {
            if (cell.row() < levels && !cell.isBlank()) {
                int end = cell.row() + cell.rowSpan();
                levels = Math.max(levels, end < grid.rowCount() && isParted(grid, cell, end) ? end + 1 : end);
            }
        }
        return levels;
    }

    private static long filled(Grid grid, int row) {
        return grid.cellsOfRow(row).stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean isParted(Grid grid, Cell heading, int row) {
        int end = heading.column() + heading.columnSpan();
        return grid.cellsOfRow(row).stream()
                        .filter(c -> c.column() >= heading.column() && c.column() < end && !c.isBlank())
                        .count()
                > 1;
    }

    private static List<String> textsOf(Grid grid, int row) {
        return grid.cellsOfRow(row).stream().map(Cell::compact).toList();
    }

    /** The texts of a row, where several numbers of columns stand in one cell one by one: 1, 2, 3 4. */
    private static List<String> numbersOf(Grid grid, int row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : grid.cellsOfRow(row)) {
            List<String> words = List.of(cell.text().strip().split("\\s+"));
            boolean several = words.size() > 1 && words.stream().allMatch(NumberRow::isColumnNumber);
            texts.addAll(several ? words : List.of(cell.compact()));
        }
        return texts;
    }

    /** A head deeper than usual has remarks over its amounts: above its last row the first column is blank. */
    private static boolean leavesLabelsBlank(Grid grid, int lastHeadRow) {
        return grid.cells().stream()
                .filter(c -> c.column() == 0 && c.row() < lastHeadRow - 1)
                .allMatch(Cell::isBlank);
    }

    private static boolean isBody(Grid grid, int row, List<String> texts) {
        List<Cell> cells = grid.cellsOfRow(row);
        if (texts.stream().allMatch(String::isEmpty)) {
            return row > 0 && cells.size() > 1 && !reachesBelow(grid, row) && !isAboveHeadings(grid, row);
        }
        boolean onlySums = row > 0 && texts.size() > 1 && texts.stream().allMatch(HeadFinder::isSumOrAmount);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean inLabel = cells.get(i).column() < LABEL_COLUMNS;
            boolean figure = row > 0 ? isFigure(text) || isBeyond(text, grid) : PrintedNumber.isDecimal(text);
            boolean nothing = row > 0 && cells.get(i).column() > 0 && !text.isEmpty() && Placeholder.is(text);
            boolean code = inLabel && CODE.matcher(text).matches() && !isYear(text);
            if (figure || nothing || code || row > 0 && startsItem(text) || onlySums && inLabel && isLoneSum(text)) {
                return true;
            }
        }
        return isMostlyNumbers(texts);
    }

    /** Whether every column has a word of its own in the row below: a blank row parts it from the levels above. */
    private static boolean isAboveHeadings(Grid grid, int row) {
        if (row + 1 == grid.rowCount()) {
            return false;
        }
        List<String> below = textsOf(grid, row + 1);
        return below.size() == grid.columnCount()
                && below.stream().noneMatch(t -> t.isEmpty() || PrintedNumber.isNumber(t) || Placeholder.is(t))
                && !isBody(grid, row + 1, below);
    }

    private static boolean isSumOrAmount(String text) {
        return isLoneSum(text) || Placeholder.is(text) || PrintedNumber.isNumber(text);
    }

    /** 合计, 收入总计, 本年支出合计; 小计 beside nothing but figures is one too. */
    private static boolean isLoneSum(String text) {
        return SumLabel.of(text)
                .filter(sum -> sum.of().isEmpty() || SIDE.matcher(sum.of()).matches())
                .isPresent();
    }

    /** A number that is neither that of a column nor a year. */
    private static boolean isFigure(String text) {
        return PrintedNumber.isNumber(text) && !PrintedYear.isBare(text) && !NumberRow.isColumnNumber(text);
    }

    /** A number far above that of the last column is none of a column, short as it is. */
    private static boolean isBeyond(String text, Grid grid) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) > FURTHER_COLUMNS * grid.columnCount();
    }

    private static boolean isYear(String text) {
        return PrintedYear.leading(PrintedYear.withWord(text)).isPresent();
    }

    private static boolean startsItem(String text) {
        return Ordinal.of(text)
                .filter(ordinal -> !ordinal.rest().isEmpty() && ordinal.rest().codePointAt(0) >= 0x2E80)
                .filter(ordinal -> ordinal.style() != Ordinal.Style.ARABIC_IN_BRACKETS)
                .isPresent();
    }

    private static boolean isMostlyNumbers(List<String> texts) {
        long numbers = texts.stream().filter(PrintedNumber::isNumber).count();
        long words = texts.stream()
                .filter(t -> !t.isEmpty() && !PrintedNumber.isNumber(t))
                .count();
        return numbers > words;
    }

    /** Whether a heading cell from above covers a part of the row: then the row still belongs to the head. */
    private static boolean reachesBelow(Grid grid, int row) {
        return grid.cells().stream()
                .anyMatch(c -> c.row() < row
                        && c.row() + c.rowSpan() > row
                        && !c.isBlank()
                        && c.row() == 0
                        && c.rowSpan() > 1
                        && grid.cellsOfRow(row).stream().noneMatch(d -> isFigure(d.compact())));
    }
}
