package io.github.yusuan.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the rows of the tables of a plain text: cells between tabulators or bars, columns that blanks align, one cell a
 * line. Where none of these is sure, a line stays a line: no figure is put into a column by guess.
 */
final class TextRows {
    private static final Pattern TAB_RULE = Pattern.compile("[-—=|\\s]*");
    /** Aligned columns and cells on lines cost more places than characters; a text has so many of them at most. */
    private static final long MAX_PLACES = 400_000;
    /** Every table is looked for among all others: so many places more does one count. */
    private static final int PLACES_OF_A_TABLE = 100;
    /** Lines that may be tried as cells in all: each block is tried together with those behind it. */
    private static final int MAX_TRIED = 1_000_000;

    private final List<String> lines;
    private final Map<Integer, Integer> barTables;
    private final List<TextRow> rows = new ArrayList<>();
    private long placesLeft = MAX_PLACES;
    private int triesLeft = MAX_TRIED;

    private TextRows(List<String> lines) {
        this.lines = lines;
        this.barTables = BarRows.tablesOf(lines);
    }

    static List<TextRow> of(String text) {
        TextRows reading = new TextRows(List.of(text.split("\\R", -1)));
        reading.read();
        return reading.rows;
    }

    private void read() {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.indexOf('\t') >= 0) {
                if (!TAB_RULE.matcher(line).matches()) {
                    rows.add(new TextRow(at + 1, List.of(line.split("\t", -1))));
                }
                at++;
            } else if (barTables.containsKey(at)) {
                at = bars(at, barTables.get(at));
            } else if (line.isBlank()) {
                rows.add(TextRow.text(at + 1, ""));
                at++;
            } else {
                at = plain(at);
            }
        }
    }

    private int bars(int from, int end) {
        List<List<String>> cells = BarRows.cellsOf(lines.subList(from, end));
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                rows.add(new TextRow(from + i + 1, cells.get(i)));
            }
        }
        return end;
    }

    /** Reads lines without tabulators and bars up to the next that has some; gives where that is. */
    private int plain(int from) {
        int end = from;
        while (end < lines.size() && !isMarked(end)) {
            end++;
        }
        int at = from;
        while (at < end) {
            int to = at;
            while (to < end && !lines.get(to).isBlank()) {
                to++;
            }
            at = to == at ? blank(at) : block(at, to, end);
        }
        return end;
    }

    private boolean isMarked(int line) {
        return lines.get(line).indexOf('\t') >= 0 || barTables.containsKey(line);
    }

    private int blank(int at) {
        rows.add(TextRow.text(at + 1, ""));
        return at + 1;
    }

    /** A block of lines from one to another, which may be a table or begin one that goes on behind blank lines. */
    private int block(int from, int to, int end) {
        List<TextRow> found = AlignedText.rowsOf(lines.subList(from, to), from + 1);
        if (takes(found)) {
            return to;
        }
        int reach = Math.min(end - from, CellLines.MAX_LINES);
        triesLeft -= reach;
        if (triesLeft > 0) {
            CellLines.Found cells = CellLines.at(lines.subList(from, from + reach), from + 1);
            if (takes(cells.rows())) {
                return from + cells.lines();
            }
        }
        for (int i = from; i < to; i++) {
            rows.add(TextRow.text(i + 1, lines.get(i)));
        }
        return to;
    }

    private boolean takes(List<TextRow> found) {
        int widest = found.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        long places = PLACES_OF_A_TABLE + (long) widest * found.size();
        if (found.isEmpty() || places > placesLeft) {
            return false;
        }
        placesLeft -= places;
        rows.addAll(found);
        return true;
    }
}
