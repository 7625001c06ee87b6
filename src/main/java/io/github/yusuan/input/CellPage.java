package io.github.yusuan.input;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    /** All lines of its paragraphs and cells. */
    public Stream<String> texts() {
        return blocks.stream()
                .flatMap(block -> block instanceof CellTable table
                        ? table.cells().stream().flatMap(cell -> cell.lines().stream())
                        : ((Paragraph) block).parts().stream());
    }

    /** The page with other texts. */
    public CellPage withTexts(UnaryOperator<String> change) {
        return new CellPage(blocks.stream().map(block -> changed(block, change)).toList());
    }

    private static CellBlock changed(CellBlock block, UnaryOperator<String> change) {
        if (block instanceof CellTable table) {
            List<TableCell> cells = table.cells().stream()
                    .map(cell ->
                            cell.withLines(cell.lines().stream().map(change).toList()))
                    .toList();
            return new CellTable(table.rows(), table.columns(), cells);
        }
        return new Paragraph(((Paragraph) block).parts().stream().map(change).toList());
    }
}
