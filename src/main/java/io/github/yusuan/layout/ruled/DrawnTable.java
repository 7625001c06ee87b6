package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.lines.Upright;
import io.github.yusuan.layout.ruled.Lattice.Region;
import io.github.yusuan.layout.sheet.DraftCell;
import io.github.yusuan.layout.sheet.GridDraft;
import io.github.yusuan.model.Box;
import io.github.yusuan.page.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells that a net of rules draws, with the glyphs in each of them.
 *
 * @param lattice the borders
 * @param regions the cells
 * @param texts the lines of each cell, in the order of the regions
 * @param upright whether the text of each cell runs from left to right
 * @param rest glyphs that stand in none
 */
record DrawnTable(
        Lattice lattice, List<Region> regions, List<List<List<Glyph>>> texts, List<Boolean> upright, List<Glyph> rest) {

    static DrawnTable of(
            Lattice lattice, List<Region> regions, CellFiller filler, List<Glyph> glyphs, LineReader reader) {
        List<Glyph> rest = new ArrayList<>();
        List<List<Glyph>> filled = filler.fill(glyphs, rest);
        List<List<List<Glyph>>> lines = filled.stream().map(reader::linesOf).toList();
        List<Box> boxes = regions.stream().map(lattice::boxOf).toList();
        List<List<List<Glyph>>> texts = WrappedFigures.joined(lines, boxes, reader);
        List<Boolean> upright =
                filled.stream().map(cell -> Upright.glyphs(cell) == cell).toList();
        return new DrawnTable(lattice, regions, texts, upright, rest);
    }

    /** Whether a cell holds more than one cell should. */
    boolean isCrowded(LineReader reader) {
        return texts.stream()
                .anyMatch(
                        lines -> !isOneText(lines) && Crowding.of(lines, reader).isCrowded());
    }

    /** As most cells hold: nothing in it stands apart. */
    private static boolean isOneText(List<List<Glyph>> lines) {
        return lines.isEmpty() || lines.size() == 1 && Baseline.isWhole(lines.get(0));
    }

    /** The table as it is drawn. */
    GridDraft draft(Grid.Evidence evidence) {
        List<DraftCell> cells = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            cells.add(new DraftCell(
                    region.row(),
                    region.column(),
                    region.rowEnd() - region.row(),
                    region.columnEnd() - region.column(),
                    texts.get(i),
                    boxOf(region)));
        }
        return new GridDraft(
                box(), lattice.rows(), cells, edges(), List.of(), evidence, lattice.openTop, lattice.openBottom);
    }

    Box boxOf(Region region) {
        return lattice.boxOf(region);
    }

    Box box() {
        return new Box(lattice.x(0), lattice.y(0), lattice.x(lattice.columns()), lattice.y(lattice.rows()));
    }

    List<Double> edges() {
        List<Double> edges = new ArrayList<>();
        for (int x = 0; x <= lattice.columns(); x++) {
            edges.add(lattice.x(x));
        }
        return edges;
    }
}
