package io.github.yusuan.office.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes tables of parts that a style sheet sets side by side, in rows of as many columns one below another: a grid of a
 * number of columns, or rows of boxes that float or stretch.
 */
final class SideBySide {
    /** Fewer rows are a menu. */
    private static final int MIN_ROWS = 3;

    private static final int MAX_COLUMNS = 100;
    private static final Pattern REPEAT = Pattern.compile("repeat\\(\\s*(\\d{1,3})\\s*,((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern SPAN = Pattern.compile("span\\s*(\\d{1,3})|1\\s*/\\s*-1");
    private static final Pattern GROW = Pattern.compile("(\\d{1,2})(\\s.*)?");

    private final StyleSheet styles;

    private SideBySide(StyleSheet styles) {
        this.styles = styles;
    }

    /** Gives such parts the names of tables, rows and cells. */
    static void name(Document page, StyleSheet styles) {
        SideBySide parts = new SideBySide(styles);
        for (Element element : page.body().select("div, section, ul, ol, dl, main, article")) {
            if (element.selectFirst("table") == null) {
                int columns = parts.columnsOfGrid(element);
                if (columns > 1) {
                    parts.grid(element, columns);
                } else {
                    parts.rows(element);
                }
            }
        }
    }

    private int columnsOfGrid(Element element) {
        Map<String, String> style = styles.of(element);
        if (!style.getOrDefault("display", "").matches("(inline-)?grid.*")) {
            return 0;
        }
        String tracks = style.getOrDefault("grid-template-columns", "");
        int columns = 0;
        Matcher repeats = REPEAT.matcher(tracks);
        while (repeats.find()) {
            columns += Integer.parseInt(repeats.group(1)) * tracks(repeats.group(2));
        }
        columns += tracks(REPEAT.matcher(tracks).replaceAll(" "));
        return tracks.contains("auto-") || columns > MAX_COLUMNS ? 0 : columns;
    }

    private static int tracks(String list) {
        String plain = list.replaceAll("\\([^()]*\\)", "").strip();
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }

    /** Cells follow one another and take the next place that is free. */
    private void grid(Element grid, int columns) {
        List<Element> cells = List.copyOf(grid.children());
        if (cells.size() < MIN_ROWS * 2 || !holdsDigits(grid)) {
            return;
        }
        int[] takenUntil = new int[columns];
        Element row = grid.appendElement("tr");
        int at = 0;
        int column = 0;
        for (Element cell : cells) {
            Map<String, String> style = styles.of(cell);
            int wide = Math.min(columns, span(style.getOrDefault("grid-column", ""), columns));
            int high = span(style.getOrDefault("grid-row", ""), 1);
            while (column + wide > columns || takenUntil[column] > at) {
                column++;
                if (column + wide > columns) {
                    row = grid.appendElement("tr");
                    at++;
                    column = 0;
                }
            }
            row.appendChild(cell.tagName("td").attr("colspan", "" + wide).attr("rowspan", "" + high));
            for (int end = column + wide; column < end; column++) {
                takenUntil[column] = at + high;
            }
        }
        grid.tagName("table");
    }

    private static int span(String value, int whole) {
        Matcher matcher = SPAN.matcher(value);
        return !matcher.find() ? 1 : matcher.group(1) == null ? whole : Math.max(1, Integer.parseInt(matcher.group(1)));
    }

    private void rows(Element parent) {
        List<Element> run = new ArrayList<>();
        int columns = 0;
        for (Element child : List.copyOf(parent.children())) {
            int own = columnsOfRow(child);
            if (own != columns) {
                table(run);
                run.clear();
            }
            columns = own;
            if (own > 1) {
                run.add(child);
            }
        }
        table(run);
    }

    /** How many columns a row of parts side by side covers; 0 where it is none. */
    private int columnsOfRow(Element row) {
        List<Element> cells = row.children();
        if (cells.size() < 2 || !row.ownText().isBlank()) {
            return 0;
        }
        Map<String, String> style = styles.of(row);
        boolean flex = style.getOrDefault("display", "").matches("(inline-)?flex.*")
                && !style.getOrDefault("flex-direction", "").startsWith("column");
        if (!flex && !cells.stream().allMatch(this::isBeside)) {
            return 0;
        }
        return cells.stream().mapToInt(cell -> flex ? grow(cell) : 1).sum();
    }

    private boolean isBeside(Element cell) {
        Map<String, String> style = styles.of(cell);
        return style.getOrDefault("float", "").startsWith("left")
                || style.containsKey("width")
                        && style.getOrDefault("display", "").startsWith("inline-block");
    }

    private int grow(Element cell) {
        Matcher matcher = GROW.matcher(styles.of(cell).getOrDefault("flex", "1"));
        return matcher.matches() ? Math.max(1, Integer.parseInt(matcher.group(1))) : 1;
    }

    private void table(List<Element> rows) {
        if (rows.size() < MIN_ROWS || rows.stream().noneMatch(SideBySide::holdsDigits)) {
            return;
        }
        Element table = new Element("table");
        rows.get(0).before(table);
        for (Element row : rows) {
            boolean flex = styles.of(row).getOrDefault("display", "").contains("flex");
            for (Element cell : row.children()) {
                cell.attr("colspan", "" + (flex ? grow(cell) : 1)).tagName("td");
            }
            table.appendChild(row.tagName("tr"));
        }
    }

    private static boolean holdsDigits(Element element) {
        return element.text().chars().anyMatch(Character::isDigit);
    }
}
