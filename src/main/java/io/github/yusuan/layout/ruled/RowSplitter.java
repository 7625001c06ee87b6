package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.layout.lines.BodyRows;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.layout.ruled.Lattice.Region;
import io.github.yusuan.layout.sheet.DraftCell;
import io.github.yusuan.layout.sheet.GridDraft;
import io.github.yusuan.model.Box;
import io.github.yusuan.page.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the rows of a drawn table that hold several lines of figures into one row a line: bodies whose rows no rule parts.
 */
final class RowSplitter {
    private final DrawnTable table;
    private final LineReader reader;
    private final double em;
    private final List<List<BodyRows.Row>> rowsOf = new ArrayList<>();
    private final List<List<Integer>> regionsOf = new ArrayList<>();
    private final int[] start;

    RowSplitter(DrawnTable table, LineReader reader, double em) {
        this.table = table;
        this.reader = reader;
        this.em = em;
        this.start = new int[table.lattice().rows() + 1];
        for (int r = 0; r < table.lattice().rows(); r++) {
            regionsOf.add(new ArrayList<>());
        }
        for (int i = 0; i < table.regions().size(); i++) {
            Region region = table.regions().get(i);
            if (region.rowEnd() == region.row() + 1 && table.upright().get(i)) {
                regionsOf.get(region.row()).add(i);
            }
        }
        for (int r = 0; r < table.lattice().rows(); r++) {
            rowsOf.add(rowsOf(r));
            start[r + 1] = start[r] + Math.max(1, rowsOf.get(r).size());
        }
        reader.work()
                .requirePlaces(
                        (long) start[table.lattice().rows()] * table.lattice().columns());
    }

    /** The table with those rows cut. */
    GridDraft split(Grid.Evidence evidence) {
        List<DraftCell> cells = new ArrayList<>();
        for (int i = 0; i < table.regions().size(); i++) {
            Region region = table.regions().get(i);
            int place = regionsOf.get(region.row()).indexOf(i);
            if (place >= 0 && !rowsOf.get(region.row()).isEmpty()) {
                addCut(region, place, cells);
            } else {
                int rows = start[region.rowEnd()] - start[region.row()];
                cells.add(new DraftCell(
                        start[region.row()],
                        region.column(),
                        rows,
                        region.columnEnd() - region.column(),
                        table.texts().get(i),
                        table.boxOf(region)));
            }
        }
        Lattice lattice = table.lattice();
        return new GridDraft(
                table.box(),
                start[lattice.rows()],
                cells,
                table.edges(),
                List.of(),
                evidence,
                lattice.openTop,
                lattice.openBottom);
    }

    private void addCut(Region region, int place, List<DraftCell> cells) {
        List<BodyRows.Row> rows = rowsOf.get(region.row());
        Box whole = table.boxOf(region);
        double top = whole.y0();
        for (int k = 0; k < rows.size(); k++) {
            double bottom = k + 1 < rows.size()
                    ? (rows.get(k).bottom() + rows.get(k + 1).top()) / 2
                    : whole.y1();
            List<List<Glyph>> lines =
                    rows.get(k).texts().get(place).stream().map(Segment::glyphs).toList();
            cells.add(new DraftCell(
                    start[region.row()] + k,
                    region.column(),
                    1,
                    region.columnEnd() - region.column(),
                    lines,
                    new Box(whole.x0(), top, whole.x1(), bottom)));
            top = bottom;
        }
    }

    /** How many figures stand below each other; one that is wrapped inside its fraction is one. */
    private static int figuresOf(List<Segment> lines) {
        int figures = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean rest = i > 0 && lines.get(i).isRestOf(lines.get(i - 1));
            figures += lines.get(i).isFigure() && !rest ? 1 : 0;
        }
        return figures;
    }

    /** The rows that a drawn one holds; none where it is one row. */
    private List<BodyRows.Row> rowsOf(int row) {
        List<BodyRows.Column> columns = new ArrayList<>();
        int several = 0;
        int labels = 0;
        for (int i : regionsOf.get(row)) {
            List<Segment> lines = table.texts().get(i).stream()
                    .map(line -> Segment.of(line, reader))
                    .toList();
            int figures = figuresOf(lines);
            several += figures > 1 ? 1 : 0;
            labels += lines.size() > 1 && figures == 0 ? 1 : 0;
            Box box = table.boxOf(table.regions().get(i));
            columns.add(new BodyRows.Column(box.x0(), box.x1(), lines));
        }
        boolean severalRows = several >= 2 || several == 1 && labels >= 1;
        return severalRows && columns.size() > 1 ? BodyRows.of(columns, em, reader.work()) : List.of();
    }
}
