package io.github.yusuan.input;

import java.util.List;

/**
 * A cell as its file describes it.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param lines its text as a reader sees it, line by line, with the blanks that indent it
 * @param style how it is set
 * @param place where it stands, in the terms of the file: {@code Sheet1!C7}
 */
public record TableCell(
        int row, int column, int rowSpan, int columnSpan, List<String> lines, Style style, String place) {

    /** Where a text stands in its cell. */
    public enum Alignment {
        /** At the left, as labels. */
        LEFT,
        /** In the middle, as headings. */
        CENTRE,
        /** At the right, as amounts. */
        RIGHT,
        /** The file does not say. */
        UNSAID
    }

    /**
     * How a text is set.
     *
     * @param indentEm how far it is indented besides its own blanks, in ems
     * @param bold whether it is set bold
     * @param alignment where it stands
     * @param bordered whether the cell shows a border; cells of web pages and documents count as bordered
     */
    public record Style(double indentEm, boolean bold, Alignment alignment, boolean bordered) {
        /** Of a cell of a table about whose looks nothing is said. */
        public static final Style PLAIN = new Style(0, false, Alignment.UNSAID, true);
    }

    /** Copies the lines; spans are at least 1. */
    public TableCell {
        lines = List.copyOf(lines);
        rowSpan = Math.max(1, rowSpan);
        columnSpan = Math.max(1, columnSpan);
    }

    /** The cell with another text. */
    public TableCell withLines(List<String> others) {
        return new TableCell(row, column, rowSpan, columnSpan, others, style, place);
    }

    /** Whether nothing can be seen in it. */
    public boolean isBlank() {
        return lines.stream().allMatch(line -> Blanks.strip(line).isEmpty());
    }
}
