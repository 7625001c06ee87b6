package io.github.yusuan.layout.text;

import io.github.yusuan.ink.PlainCharacters;
import io.github.yusuan.words.PrintedNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Rows of tables that Markdown and drawings of characters write: cells between bars, rules of dashes between the rows. */
final class BarRows {
    private static final String BARS = "|｜│┃║┆┊";
    private static final String RULES = BARS + "-—=:+ \u3000─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋";
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_PAIRS = 3;

    private BarRows() {}

    /** Where the tables of a text begin and where each ends. */
    static Map<Integer, Integer> tablesOf(List<String> lines) {
        Map<Integer, Integer> tables = new HashMap<>();
        int at = 0;
        while (at < lines.size()) {
            int rows = endOf(lines, at, BarRows::isRow);
            int pairs = endOf(lines, at, line -> barsIn(line) == 1);
            if (rows - at >= FEWEST_ROWS) {
                tables.put(at, rows);
            } else if (isTableOfPairs(lines.subList(at, pairs))) {
                tables.put(at, pairs);
            }
            at = Math.max(at + 1, Math.max(rows, pairs));
        }
        return tables;
    }

    private static int endOf(List<String> lines, int from, Predicate<String> wanted) {
        int end = from;
        while (end < lines.size() && wanted.test(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** One bar a line is a table of two columns only where several lines have one and a figure stands behind it. */
    private static boolean isTableOfPairs(List<String> lines) {
        return lines.size() >= FEWEST_PAIRS
                && lines.stream()
                        .map(line -> line.substring(firstBar(line) + 1).strip())
                        .anyMatch(cell -> PrintedNumber.isNumber(PlainCharacters.fold(cell)));
    }

    private static boolean isRow(String line) {
        boolean rule = line.strip().length() > 2 && line.chars().allMatch(c -> RULES.indexOf(c) >= 0);
        return barsIn(line) >= 2 || rule && isDrawn(line);
    }

    private static int barsIn(String line) {
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            bars += isBar(line, i) ? 1 : 0;
        }
        return bars;
    }

    private static int firstBar(String line) {
        int at = 0;
        while (!isBar(line, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDrawn(String line) {
        return line.chars().anyMatch(c -> c >= 0x2500 && c <= 0x257f) || line.indexOf('+') >= 0;
    }

    private static boolean isBar(String line, int i) {
        return BARS.indexOf(line.charAt(i)) >= 0 && (i == 0 || line.charAt(i - 1) != '\\');
    }

    /**
     * The cells of the rows from one line to another; none of a rule. A bar at the end of a row frames the table only
     * where all rows have one there: else the cell beside it is blank. Where only frames that some rows leave out give
     * all rows as many cells, they are such.
     */
    static List<List<String>> cellsOf(List<String> lines) {
        boolean left = lines.stream().allMatch(line -> isRule(line) || isFramedLeft(line));
        boolean right = lines.stream().allMatch(line -> isRule(line) || isFramedRight(line));
        List<List<String>> rows = cellsOf(lines, line -> left, line -> right);
        if (isEven(rows)) {
            return rows;
        }
        List<List<String>> ragged = cellsOf(lines, BarRows::isFramedLeft, BarRows::isFramedRight);
        return isEven(ragged) ? ragged : rows;
    }

    private static boolean isFramedLeft(String line) {
        return isBar(line.strip(), 0);
    }

    private static boolean isFramedRight(String line) {
        String bare = line.strip();
        return isBar(bare, bare.length() - 1);
    }

    private static boolean isEven(List<List<String>> rows) {
        return rows.stream()
                        .mapToInt(List::size)
                        .filter(size -> size > 0)
                        .distinct()
                        .count()
                <= 1;
    }

    private static List<List<String>> cellsOf(
            List<String> lines, Predicate<String> framedLeft, Predicate<String> framedRight) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            boolean left = framedLeft.test(line);
            rows.add(
                    isRule(line)
                            ? List.of()
                            : cellsOf(left ? line.strip() : line.stripTrailing(), left, framedRight.test(line)));
        }
        return rows;
    }

    private static boolean isRule(String line) {
        return line.chars().allMatch(c -> RULES.indexOf(c) >= 0)
                && line.chars().anyMatch(c -> BARS.indexOf(c) < 0 && c != ' ');
    }

    private static List<String> cellsOf(String line, boolean framedLeft, boolean framedRight) {
        List<String> cells = new ArrayList<>();
        int from = framedLeft ? 1 : 0;
        int end = framedRight ? line.length() - 1 : line.length();
        for (int i = from; i <= end; i++) {
            if (i == end || isBar(line, i)) {
                cells.add(plain(line.substring(from, i)));
                from = i + 1;
            }
        }
        return cells;
    }

    /**
     * The text of a cell without what only sets it: bold letters, breaks of lines, bars that are meant. Blanks before
     * it may tell its level.
     */
    private static String plain(String cell) {
        return cell.replaceAll("(?i)<br ?/?>", " ")
                .replace("**", "")
                .replace("\\|", "|")
                .replace("&nbsp;", " ")
                .stripTrailing();
    }
}
