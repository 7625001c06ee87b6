package io.github.yusuan.layout.text;

import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a table of which each cell stands on a line of its own, as pages of the web come out of a clipboard. How many
 * columns there are shows in the rows: always words in one column and figures in another. The head must have as many
 * cells, or a row of groups above that. A blank cell that left no blank line moves everything behind it, so that a table
 * in which it happens is not read at all.
 */
final class CellLines {
    private static final int MIN_ROWS = 3;
    private static final int MAX_COLUMNS = 30;
    static final int MAX_LINES = 20_000;
    /** Longer ones are sentences. */
    private static final int LONGEST_CELL = 60;

    private static final Pattern ABOVE = Wordings.pattern(CellLines.class, "ABOVE");
    private static final Found NOTHING = new Found(List.of(), 0);

    /**
     * What was found.
     *
     * @param rows rows, and the lines above them
     * @param lines how many lines they take
     */
    record Found(List<TextRow> rows, int lines) {}

    private final List<String> cells = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<TextKind> kinds = new ArrayList<>();
    private int taken;

    private CellLines() {}

    /** The table that begins within the first block of the lines, if there is one. */
    static Found at(List<String> lines, int firstLine) {
        CellLines reading = new CellLines();
        reading.collect(lines, firstLine);
        return reading.cells.size() < MIN_ROWS * 2 ? NOTHING : reading.find();
    }

    /** Takes short lines up to a gap; where a blank line stands between any two, it is how lines are set and no cell. */
    private void collect(List<String> lines, int firstLine) {
        int end = 0;
        while (end < lines.size() && isCell(lines, end)) {
            end++;
        }
        boolean spaced = isSpaced(lines.subList(0, end));
        for (int i = 0; i < end; i++) {
            boolean separator = spaced && i % 2 == 1;
            if (!separator) {
                cells.add(lines.get(i).strip());
                numbers.add(firstLine + i);
                kinds.add(TextKind.of(lines.get(i)));
            }
        }
        taken = end;
    }

    private static boolean isCell(List<String> lines, int at) {
        String line = lines.get(at).strip();
        return line.length() <= LONGEST_CELL && !line.endsWith("。") && !line.endsWith("；");
    }

    private static boolean isSpaced(List<String> lines) {
        for (int i = 1; i < lines.size(); i += 2) {
            if (!lines.get(i).isBlank()) {
                return false;
            }
        }
        return lines.size() > 2;
    }

    private Found find() {
        int first = 0;
        while (first < kinds.size() && !kinds.get(first).isNumber()) {
            first++;
        }
        for (int columns = 2; columns <= MAX_COLUMNS && first < kinds.size(); columns++) {
            for (int start = Math.max(1, first - columns + 1); start <= first; start++) {
                Found found = table(start, columns);
                if (!found.rows().isEmpty()) {
                    return found;
                }
            }
        }
        return NOTHING;
    }

    /** The table whose rows begin at a line and have so many cells. */
    private Found table(int start, int columns) {
        List<TextKind> kindOf = new ArrayList<>(Collections.nCopies(columns, TextKind.NONE));
        int end = start;
        while (end + columns <= cells.size() && fits(end, columns, kindOf)) {
            end += columns;
        }
        int words = kindOf.indexOf(TextKind.WORDS);
        boolean figures = words >= 0 && kindOf.subList(words, columns).stream().anyMatch(TextKind::isNumber);
        boolean table = figures && end - start >= MIN_ROWS * columns && isEnd(end);
        return table ? withHead(start, end, columns) : NOTHING;
    }

    /** Whether the cells of a row are of the kinds of the rows above; what is not yet known it decides. */
    private boolean fits(int at, int columns, List<TextKind> kindOf) {
        for (int c = 0; c < columns; c++) {
            TextKind kind = kinds.get(at + c);
            TextKind above = kindOf.get(c);
            boolean open = kind == TextKind.NONE || above == TextKind.NONE;
            if (!open && (above == TextKind.WORDS) != (kind == TextKind.WORDS)) {
                return false;
            }
        }
        for (int c = 0; c < columns; c++) {
            if (kindOf.get(c) == TextKind.NONE) {
                kindOf.set(c, kinds.get(at + c));
            }
        }
        return kinds.subList(at, at + columns).contains(TextKind.WORDS);
    }

    /** Whether no figure is left behind the rows before the next blank line. */
    private boolean isEnd(int end) {
        for (int i = end; i < cells.size() && !cells.get(i).isEmpty(); i++) {
            if (kinds.get(i).isNumber()) {
                return false;
            }
        }
        return true;
    }

    private Found withHead(int body, int end, int columns) {
        int separators = cells.get(body - 1).isEmpty() && isBlankColumn(body + columns - 1, end, columns) ? 1 : 0;
        int head = body - 1 - separators;
        while (head >= 0
                && !cells.get(head).isEmpty()
                && !ABOVE.matcher(cells.get(head)).matches()) {
            head--;
        }
        head++;
        List<List<String>> heads = headRows(cells.subList(head, body - separators), columns - separators);
        if (heads.isEmpty()) {
            return NOTHING;
        }
        List<TextRow> rows = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            rows.add(TextRow.text(numbers.get(i), cells.get(i)));
        }
        for (int i = 0; i < heads.size(); i++) {
            rows.add(new TextRow(numbers.get(head) + i, heads.get(i)));
        }
        for (int at = body; at < end; at += columns) {
            rows.add(new TextRow(numbers.get(at), cells.subList(at, at + columns - separators)));
        }
        return new Found(rows, end >= cells.size() ? taken : numbers.get(end) - numbers.get(0));
    }

    private boolean isBlankColumn(int from, int end, int columns) {
        for (int at = from; at < end; at += columns) {
            if (!cells.get(at).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A row of as many cells as columns, or one of groups above headings that repeat for each of them. */
    private static List<List<String>> headRows(List<String> head, int columns) {
        if (head.size() == columns) {
            return List.of(List.copyOf(head));
        }
        int groups = head.size() - columns;
        if (groups < 2 || columns % groups != 0) {
            return List.of();
        }
        int each = columns / groups;
        List<String> above = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            above.add(c % each == 0 ? head.get(c / each) : "");
            if (!head.get(groups + c).equals(head.get(groups + c % each))) {
                return List.of();
            }
        }
        return List.of(above, List.copyOf(head.subList(groups, head.size())));
    }
}
