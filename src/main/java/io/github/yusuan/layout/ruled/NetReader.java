package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.layout.aligned.AlignedReader;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.ruled.Lattice.Region;
import io.github.yusuan.layout.sheet.Reading;
import io.github.yusuan.page.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a net of rules as a table, in the way that explains the figures in it best. */
final class NetReader {
    /** Reading a glyph in three ways and comparing them costs as much as so many comparisons. */
    private static final int STEPS_OF_A_GLYPH = 250;

    private final RuleSettings settings;
    private final LineReader lines;
    private final double medianSize;

    NetReader(RuleSettings settings, LineReader lines, double medianSize) {
        this.settings = settings;
        this.lines = lines;
        this.medianSize = medianSize;
    }

    /**
     * The reading of the net, and the glyphs that it leaves.
     *
     * @return empty where the net is a frame around something, a lone line or too large to be a table
     */
    Optional<Reading> read(RuleNet net, Grid.Evidence evidence, List<Glyph> glyphs) {
        if ((long) net.horizontals().size() * net.verticals().size() > settings.maxGridPlaces()) {
            return Optional.empty();
        }
        lines.work().steps((long) net.horizontals().size() * net.verticals().size());
        RuleNet single = NarrowStripes.closed(net, glyphs, medianSize, lines);
        RuleNet closed = OpenEnds.closed(single, glyphs, medianSize, settings.reachPt(), lines);
        Lattice lattice = new Lattice(closed, settings.reachPt());
        lines.work().requirePlaces((long) lattice.rows() * lattice.columns());
        List<Region> regions = lattice.regions();
        boolean stripes = evidence == Grid.Evidence.FILLED && (lattice.rows() < 2 || lattice.columns() < 2);
        if (regions.size() < 2 || stripes) {
            return Optional.empty();
        }
        CellFiller filler = new CellFiller(lattice, regions, settings, lines, medianSize);
        DrawnTable drawn = DrawnTable.of(lattice, regions, filler, glyphs, lines);
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(List.of(drawn.draft(evidence)), drawn.rest()));
        if (drawn.isCrowded(lines)) {
            lines.work()
                    .steps((long) STEPS_OF_A_GLYPH
                            * (glyphs.size() - drawn.rest().size()));
            List<Region> cut = new RegionCutter(drawn, lines).regions();
            CellFiller finer = new CellFiller(lattice, cut, settings, lines, medianSize);
            DrawnTable runOn = DrawnTable.of(lattice, cut, finer, glyphs, lines);
            readings.add(new Reading(List.of(new RowSplitter(runOn, lines, medianSize).split(evidence)), runOn.rest()));
            readings.add(aligned(net, drawn, glyphs));
        }
        return Optional.of(new ReadingJudge(lines).best(readings));
    }

    /** What the alignment makes of the glyphs in the net. */
    private Reading aligned(RuleNet net, DrawnTable drawn, List<Glyph> glyphs) {
        List<Glyph> inside = new ArrayList<>();
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            (drawn.box().contains(glyph.centreX(), glyph.centreY()) ? inside : outside).add(glyph);
        }
        Reading reading = new AlignedReader(lines).read(inside, net.horizontals(), net.verticals());
        outside.addAll(reading.rest());
        return new Reading(reading.drafts(), outside);
    }
}
