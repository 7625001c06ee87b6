package io.github.yusuan.input;

import java.util.List;

/**
 * A page that says itself what is a table and what is a cell: a web page, a sheet of a workbook, a text document.
 *
 * @param blocks texts and tables in reading order
 */
public record CellPage(List<CellBlock> blocks) implements InputPage {

    /** Copies the list. */
    public CellPage {
        blocks = List.copyOf(blocks);
    }
}
