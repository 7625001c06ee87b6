package io.github.yusuan.layout.sheet;

import io.github.yusuan.model.Box;
import io.github.yusuan.page.Band;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.work.Work;
import java.util.List;

/**
 * One way to read a stretch of a page as a table: what becomes a {@link Grid} if no other way explains the figures
 * better.
 *
 * @param box its place
 * @param rows rows
 * @param cells all cells
 * @param edges x of the column borders, one more than columns
 * @param bands what the texts of each column fill; empty where the borders are seen
 * @param evidence what shows it
 * @param openTop whether no rule closes its top
 * @param openBottom whether no rule closes its bottom
 */
public record GridDraft(
        Box box,
        int rows,
        List<DraftCell> cells,
        List<Double> edges,
        List<Band> bands,
        Grid.Evidence evidence,
        boolean openTop,
        boolean openBottom) {

    public int columns() {
        return edges.size() - 1;
    }

    /** The same with other cells in its rows and columns. */
    public GridDraft withCells(List<DraftCell> other) {
        return new GridDraft(box, rows, other, edges, bands, evidence, openTop, openBottom);
    }

    /** The grid, with the glyphs of each cell read as text. */
    public Grid grid(CellReader reader, Work work) {
        work.places((long) rows * columns());
        List<Cell> read = cells.stream().map(reader::cell).toList();
        return new Grid(box, rows, columns(), read, edges, bands, evidence, new Grid.OpenEnds(openTop, openBottom));
    }
}
