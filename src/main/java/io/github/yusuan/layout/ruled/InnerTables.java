package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.sheet.DraftCell;
import io.github.yusuan.layout.sheet.GridDraft;
import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables within one cell of another. Of the two, that with more cells is the table: a small list in the cell for remarks
 * is text of its cell, and a frame around tables takes none of them in.
 */
final class InnerTables {
    private final LineReader lines;

    InnerTables(LineReader lines) {
        this.lines = lines;
    }

    /**
     * A table with the lists that stand in its cells.
     *
     * @param found smaller tables of the page; those that the table takes in are removed
     */
    GridDraft taken(GridDraft table, List<GridDraft> found) {
        List<DraftCell> cells = new ArrayList<>(table.cells());
        found.removeIf(inner -> {
            int at = inner.cells().size() < cells.size() ? placeOf(inner.box(), cells) : -1;
            if (at >= 0) {
                cells.set(at, with(cells.get(at), inner));
            }
            return at >= 0;
        });
        return table.withCells(cells);
    }

    private static int placeOf(Box inner, List<DraftCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Box box = cells.get(i).box();
            if (box.contains(inner.x0(), inner.y0()) && box.contains(inner.x1(), inner.y1())) {
                return i;
            }
        }
        return -1;
    }

    private DraftCell with(DraftCell cell, GridDraft inner) {
        List<Glyph> glyphs = Stream.concat(Stream.of(cell), inner.cells().stream())
                .flatMap(each -> each.lines().stream())
                .flatMap(List::stream)
                .toList();
        return new DraftCell(
                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), lines.linesOf(glyphs), cell.box());
    }
}
