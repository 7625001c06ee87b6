package io.github.yusuan.locate;

import io.github.yusuan.layout.Cell;
import io.github.yusuan.layout.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds how many rows of a grid are its head. The head ends with the number row (栏次, {@code **}) if there is one,
 * else above the first row that holds an amount, a code, the label of a sum, a numbered item or nothing at all.
 */
final class HeadFinder {
    private static final Pattern NUMBER_LABEL = Pattern.compile("栏次|栏目|\\*+|[—-]+|甲|乙|丙|丁|序号|行次|类|款|项");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(（]?(\\d{1,2})[)）]?栏?([=＝].*)?");
    private static final Pattern SUM = Pattern.compile("(合|总|小)计|(收入|支出|本年.*)?(合|总)计|合计[:：]");
    private static final Pattern ITEM =
            Pattern.compile("([一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[、.．])\\p{IsHan}.*");
    private static final Pattern CODE = Pattern.compile("\\[?[1-9]\\d{2,8}\\]?([-—－]?\\p{IsHan}.*)?");
    private static final int MAX_HEAD = 8;

    private HeadFinder() {}

    /**
     * The head of a table.
     *
     * @param rows how many rows, the number row included
     * @param numberRow index of the number row, or -1
     */
    record Head(int rows, int numberRow) {}

    static Head find(Grid grid) {
        int limit = Math.min(grid.rowCount(), MAX_HEAD);
        for (int row = 0; row < limit; row++) {
            List<String> texts = textsOf(grid, row);
            if (isNumberRow(texts)) {
                return new Head(row + 1, row);
            }
            if (isBody(grid, row, texts)) {
                boolean inside = row > 0 && reachesBelow(grid, row);
                return new Head(inside ? row + 1 : row, -1);
            }
        }
        return new Head(Math.min(1, grid.rowCount()), -1);
    }

    private static List<String> textsOf(Grid grid, int row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : grid.cellsOfRow(row)) {
            texts.add(cell.compact());
        }
        return texts;
    }

    /** At least two numbers that count up by one, or one beside a label; nothing else but labels. */
    static boolean isNumberRow(List<String> texts) {
        int last = 0;
        int numbers = 0;
        boolean labelled = false;
        for (String text : texts) {
            var matcher = COLUMN_NUMBER.matcher(text);
            if (matcher.matches()) {
                int number = Integer.parseInt(matcher.group(1));
                boolean counts = numbers == 0 ? number <= 3 : number == last + 1;
                if (!counts) {
                    return false;
                }
                last = number;
                numbers++;
            } else if (NUMBER_LABEL.matcher(text).matches()) {
                labelled |= !text.matches("序号|行次|类|款|项");
            } else if (!text.isEmpty()) {
                return false;
            }
        }
        return numbers >= 3
                || numbers >= 1 && labelled
                || labelled && texts.stream().filter(t -> t.matches("\\*+")).count() > 1;
    }

    private static boolean isBody(Grid grid, int row, List<String> texts) {
        List<Cell> cells = grid.cellsOfRow(row);
        if (texts.stream().allMatch(String::isEmpty)) {
            return row > 0 && cells.size() > 1 && !reachesBelow(grid, row);
        }
        boolean onlyAmounts = texts.stream()
                .filter(t -> !SUM.matcher(t).matches())
                .allMatch(t -> Amounts.isPlaceholder(t) || Amounts.isAmount(t));
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean inLabel = cells.get(i).column() <= 3;
            boolean loneSum = SUM.matcher(text).matches() && inLabel && onlyAmounts && row > 0 && texts.size() > 1;
            if (Amounts.isDecimal(text)
                    || loneSum
                    || ITEM.matcher(text).matches() && row > 0
                    || inLabel && CODE.matcher(text).matches() && !text.matches("20[12]\\d年.*")) {
                return true;
            }
        }
        return isMostlyNumbers(texts);
    }

    private static boolean isMostlyNumbers(List<String> texts) {
        long numbers = texts.stream().filter(Amounts::isAmount).count();
        long words =
                texts.stream().filter(t -> !t.isEmpty() && !Amounts.isAmount(t)).count();
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
                        && grid.cellsOfRow(row).stream().noneMatch(d -> Amounts.isDecimal(d.compact())));
    }
}
