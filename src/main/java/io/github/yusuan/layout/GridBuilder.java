package io.github.yusuan.layout;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.Lattice.Region;
import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.List;

/** Makes grids of rule nets and fills them with text. */
final class GridBuilder {
    private final LayoutSettings settings;
    private final LineReader lines;
    private final double medianSize;

    GridBuilder(LayoutSettings settings, LineReader lines, double medianSize) {
        this.settings = settings;
        this.lines = lines;
        this.medianSize = medianSize;
    }

    /**
     * The grid that a net of rules draws, with the glyphs that stand in it.
     *
     * @param glyphs in; those that were not taken stay in the list
     * @return no grid where the net is a frame around something, a lone line or too large to be a table
     */
    List<Grid> build(RuleNet net, Grid.Evidence evidence, List<Glyph> glyphs) {
        if ((long) net.horizontals().size() * net.verticals().size() > settings.maxGridPlaces()) {
            return List.of();
        }
        Lattice lattice = new Lattice(net, settings.reachPt());
        List<Region> regions = lattice.regions();
        boolean stripes = evidence == Grid.Evidence.FILLED && (lattice.rows() < 2 || lattice.columns() < 2);
        if (regions.size() < 2 || stripes) {
            return List.of();
        }
        List<Glyph> rest = new ArrayList<>();
        List<List<Glyph>> filled = new CellFiller(lattice, regions, settings, medianSize).fill(glyphs, rest);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            cells.add(cell(lattice, regions.get(i), filled.get(i)));
        }
        glyphs.clear();
        glyphs.addAll(rest);
        List<Double> edges = new ArrayList<>();
        for (int x = 0; x <= lattice.columns(); x++) {
            edges.add(lattice.x(x));
        }
        Box box = new Box(lattice.x(0), lattice.y(0), lattice.x(lattice.columns()), lattice.y(lattice.rows()));
        return List.of(new Grid(
                box,
                lattice.rows(),
                lattice.columns(),
                cells,
                edges,
                List.of(),
                evidence,
                lattice.openTop,
                lattice.openBottom));
    }

    private Cell cell(Lattice lattice, Region region, List<Glyph> glyphs) {
        Box box = new Box(
                lattice.x(region.column()),
                lattice.y(region.row()),
                lattice.x(region.columnEnd()),
                lattice.y(region.rowEnd()));
        List<String> text = lines.linesOf(glyphs).stream().map(lines::textOf).toList();
        double left = glyphs.stream().mapToDouble(Glyph::x0).min().orElse(box.x0());
        return new Cell(
                region.row(),
                region.column(),
                region.rowEnd() - region.row(),
                region.columnEnd() - region.column(),
                text,
                box,
                left);
    }

    /** The area that the rules of a net span; of nested nets the inner one is smaller. */
    static double areaOf(RuleNet net) {
        double width = span(net.horizontals());
        double height = span(net.verticals());
        return width * height;
    }

    private static double span(List<Rule> rules) {
        return rules.stream().mapToDouble(Rule::to).max().orElse(0)
                - rules.stream().mapToDouble(Rule::from).min().orElse(0);
    }
}
