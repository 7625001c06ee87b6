package io.github.yusuan.office.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Tells tables of data from those that only put things at their places: editors wrap articles in tables in tables. */
final class TableKinds {
    /** A cell with more text than any cell of a budget holds is a column of an article. */
    private static final int LONGEST_CELL = 3_000;

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
        return filled >= 2 && columns >= 2;
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
