package io.github.yusuan.layout.text;

import java.util.ArrayList;
import java.util.List;

/** Rows of tables that Markdown and drawings of characters write: cells between bars, rules of dashes between the rows. */
final class BarRows {
    private static final String BARS = "|｜│┃║┆┊";
    private static final String RULES = BARS + "-—=:+ \u3000─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋";

    private BarRows() {}

    /** Whether a line is a row between bars or a rule between rows. */
    static boolean isRow(String line) {
        int bars = 0;
        boolean rule = line.strip().length() > 2;
        for (int i = 0; i < line.length(); i++) {
            bars += isBar(line, i) ? 1 : 0;
            rule &= RULES.indexOf(line.charAt(i)) >= 0;
        }
        return bars >= 2 || rule && line.strip().length() > 2 && isDrawn(line);
    }

    private static boolean isDrawn(String line) {
        return line.chars().anyMatch(c -> c >= 0x2500 && c <= 0x257f) || line.indexOf('+') >= 0;
    }

    private static boolean isBar(String line, int i) {
        return BARS.indexOf(line.charAt(i)) >= 0 && (i == 0 || line.charAt(i - 1) != '\\');
    }

    /** The cells of a row; none of a rule. */
    static List<String> cellsOf(String line) {
        if (line.chars().allMatch(c -> RULES.indexOf(c) >= 0)
                && line.chars().anyMatch(c -> BARS.indexOf(c) < 0 && c != ' ')) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || isBar(line, i)) {
                cells.add(plain(line.substring(from, i)));
                from = i + 1;
            }
        }
        if (cells.get(0).isEmpty() && isBar(line.strip(), 0)) {
            cells.remove(0);
        }
        if (cells.size() > 1 && isBar(line.strip(), line.strip().length() - 1)) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** The text of a cell without what only sets it: bold letters, breaks of lines, bars that are meant. */
    private static String plain(String cell) {
        return cell.replaceAll("(?i)<br ?/?>", " ")
                .replace("**", "")
                .replace("\\|", "|")
                .replace("&nbsp;", " ")
                .strip();
    }
}
