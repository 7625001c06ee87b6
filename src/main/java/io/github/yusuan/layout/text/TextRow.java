package io.github.yusuan.layout.text;

import java.util.List;

/**
 * A line of a plain text.
 *
 * @param line its number, from 1
 * @param cells its cells; one where it is no row of a table
 */
record TextRow(int line, List<String> cells) {

    TextRow {
        cells = List.copyOf(cells);
    }

    static TextRow text(int line, String text) {
        return new TextRow(line, List.of(text));
    }

    boolean isRow() {
        return cells.size() > 1;
    }
}
