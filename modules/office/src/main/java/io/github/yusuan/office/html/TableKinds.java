package io.github.yusuan.office.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells tables of data from those that only put things at their places: editors wrap articles in tables in tables. */
final class TableKinds {
    /** A cell with more text than any cell of a budget holds is a column of an article. */
    private static final int LONGEST_CELL = 3_000;

    private static final Pattern AMOUNT = Pattern.compile("-?\\d[\\d,]*\\.\\d+");
    private static final int LEAST_HEADINGS = 3;
    private static final int LONGEST_HEADING = 20;

    private final Map<Element, Boolean> known = new HashMap<>();

    /** Whether it is a table of data. */
    boolean isData(Element table) {
        Boolean before = known.get(table);
        if (before != null) {
            return before;
        }
        known.put(table, false);
        boolean data = decide(table);
        known.put(table, data);
        return data;
    }

    private boolean decide(Element table) {
        for (Element inner : table.select("table")) {
            if (!inner.equals(table) && isData(inner)) {
                return false;
            }
        }
        List<Element> rows = rowsOf(table);
        int columns = 0;
        int filled = 0;
        for (Element row : rows) {
            List<Element> cells = cellsOf(row);
            columns = Math.max(columns, cells.size());
            filled += row.hasText() ? 1 : 0;
            if (cells.stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL)) {
                return false;
            }
        }
        return columns >= 2 && (filled >= 2 || filled == 1 && (isEmptyForm(rows) || isRest(rows)));
    }

    /** A head over a row for nobody: a table that says that there is nothing. */
    private static boolean isEmptyForm(List<Element> rows) {
        List<Element> first = cellsOf(rows.get(0));
        return rows.size() > 1
                && first.size() >= LEAST_HEADINGS
                && first.stream().allMatch(cell -> cell.hasText() && cell.text().length() <= LONGEST_HEADING);
    }

    /** One row of amounts: the rest of a table that its page cuts in two. */
    private static boolean isRest(List<Element> rows) {
        return rows.stream()
                        .flatMap(row -> cellsOf(row).stream())
                        .filter(cell -> AMOUNT.matcher(cell.text().strip()).matches())
                        .count()
                > 1;
    }

    /** The rows of a table, those of its parts included and those of tables within it not. */
    static List<Element> rowsOf(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (child.normalName().matches("tbody|thead|tfoot")) {
                for (Element row : child.children()) {
                    if (row.normalName().equals("tr")) {
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }

    /** The cells of a row. */
    static List<Element> cellsOf(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : row.children()) {
            if (child.normalName().matches("td|th")) {
                cells.add(child);
            }
        }
        return cells;
    }
}
