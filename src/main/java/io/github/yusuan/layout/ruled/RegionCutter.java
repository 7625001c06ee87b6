package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.layout.ruled.Lattice.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lets borders that are drawn beside a crowded cell run on through it: columns that only the head parts, rows that are
 * parted in some columns only.
 */
final class RegionCutter {
    private final DrawnTable table;
    private final LineReader reader;

    RegionCutter(DrawnTable table, LineReader reader) {
        this.table = table;
        this.reader = reader;
    }

    /** The cells, with crowded ones cut where a border beside them falls between their figures. */
    List<Region> regions() {
        List<Region> cut = new ArrayList<>();
        for (int i = 0; i < table.regions().size(); i++) {
            Region region = table.regions().get(i);
            boolean merged = region.rowEnd() - region.row() > 1 || region.columnEnd() - region.column() > 1;
            List<List<Glyph>> lines = table.texts().get(i);
            if (merged && table.upright().get(i) && Crowding.of(lines, reader).isCrowded()) {
                addParts(region, lines, cut);
            } else {
                cut.add(region);
            }
        }
        return cut;
    }

    private void addParts(Region region, List<List<Glyph>> lines, List<Region> cut) {
        List<Segment> texts = lines.stream()
                .flatMap(line -> Baseline.of(line, reader, List.of()).segments().stream())
                .toList();
        BitSet columns = bordersOf(region.column(), region.columnEnd(), table.lattice()::x, texts, false);
        BitSet rows = bordersOf(region.row(), region.rowEnd(), table.lattice()::y, texts, true);
        for (int r = region.row(); r < region.rowEnd(); r = rows.nextSetBit(r + 1)) {
            for (int c = region.column(); c < region.columnEnd(); c = columns.nextSetBit(c + 1)) {
                cut.add(new Region(r, c, rows.nextSetBit(r + 1), columns.nextSetBit(c + 1)));
            }
        }
    }

    private interface Borders {
        double at(int i);
    }

    /** The borders within a cell that part its texts and run through no figure; its own ones too. */
    private BitSet bordersOf(int from, int to, Borders borders, List<Segment> texts, boolean rows) {
        BitSet cut = new BitSet();
        cut.set(from);
        cut.set(to);
        reader.work().steps((long) (to - from) * texts.size());
        for (int i = from + 1; i < to; i++) {
            double at = borders.at(i);
            boolean before = false;
            boolean after = false;
            boolean through = false;
            for (Segment text : texts) {
                double low = rows ? text.box().centreY() : text.box().x0();
                double high = rows ? text.box().centreY() : text.box().x1();
                before |= text.isFigure() && high <= at;
                after |= text.isFigure() && low >= at;
                through |= text.isNumber() && low < at - text.size() / 4 && high > at + text.size() / 4;
            }
            boolean parts = rows ? before && after : before || after;
            cut.set(i, parts && !through);
        }
        return cut;
    }
}
