package io.github.yusuan.layout;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The layout-aware table extractor: finds the grids that the rules of a page draw, gives each glyph to its cell,
 * and reads the rest as lines of text.
 */
public final class TableExtractor {
    private static final double DARKER_THAN_PAPER = 0.9;

    private final LayoutSettings settings;

    /** An extractor with those tolerances. */
    public TableExtractor(LayoutSettings settings) {
        this.settings = settings;
    }

    /** Reads a page. */
    public Page read(PageInk ink) {
        int turn = Upright.mainTurn(ink.glyphs());
        Page page = readUpright(Upright.page(ink, turn));
        return turn == 0 ? page : turnedBack(page, turn, ink);
    }

    private Page readUpright(PageInk ink) {
        double medianSize = medianSize(ink.glyphs());
        double snap = Math.min(settings.maxSnapPt(), Math.max(settings.minSnapPt(), settings.snapEm() * medianSize));
        List<Glyph> watermark = new ArrayList<>();
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph glyph : ink.glyphs()) {
            if (!glyph.pale() || liesOnDark(glyph, ink.fills())) {
                (glyph.turn() == Glyph.SKEWED ? watermark : glyphs).add(glyph);
            }
        }
        LineReader lines = new LineReader(settings);
        GridBuilder builder = new GridBuilder(settings, lines, medianSize);
        List<Block> blocks = new ArrayList<>();
        for (RuleNet net : netsOf(ink.rules(), snap)) {
            blocks.addAll(builder.build(net, Grid.Evidence.RULED, glyphs));
        }
        blocks.addAll(textLines(lines, glyphs));
        blocks.sort(READING_ORDER);
        return new Page(ink.number(), ink.width(), ink.height(), blocks, textLines(lines, watermark));
    }

    private static final Comparator<Block> READING_ORDER = Comparator.<Block>comparingDouble(
                    b -> b.box().y0())
            .thenComparingDouble(b -> b.box().x0());

    private List<RuleNet> netsOf(List<Rule> rules, double snap) {
        RuleMerger merger = new RuleMerger(snap, settings.dashGapPt());
        List<Rule> horizontals =
                merger.merge(rules.stream().filter(Rule::horizontal).toList());
        List<Rule> verticals =
                merger.merge(rules.stream().filter(r -> !r.horizontal()).toList());
        return RuleNet.netsOf(longEnough(horizontals), longEnough(verticals), settings.reachPt()).stream()
                .sorted(Comparator.comparingDouble(GridBuilder::areaOf))
                .toList();
    }

    private List<Rule> longEnough(List<Rule> rules) {
        return rules.stream()
                .filter(r -> r.to() - r.from() > settings.reachPt())
                .toList();
    }

    private static List<TextLine> textLines(LineReader lines, List<Glyph> glyphs) {
        List<TextLine> texts = new ArrayList<>();
        for (List<Glyph> line : lines.linesOf(glyphs)) {
            for (List<Glyph> part : lines.cutAtWideGaps(line)) {
                Glyph first = part.get(0);
                Box box = part.stream()
                        .map(g -> new Box(g.x0(), g.y0(), g.x1(), g.y1()))
                        .reduce(Box::union)
                        .orElseThrow();
                texts.add(new TextLine(lines.textOf(part), box, first.size()));
            }
        }
        return texts;
    }

    private static boolean liesOnDark(Glyph glyph, List<Fill> fills) {
        boolean dark = false;
        for (Fill fill : fills) {
            if (glyph.centreX() >= fill.x0()
                    && glyph.centreX() <= fill.x1()
                    && glyph.centreY() >= fill.y0()
                    && glyph.centreY() <= fill.y1()) {
                dark = fill.luma() < DARKER_THAN_PAPER;
            }
        }
        return dark;
    }

    private static double medianSize(List<Glyph> glyphs) {
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    private static Page turnedBack(Page page, int turn, PageInk shown) {
        int back = 360 - turn;
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(
                    block instanceof Grid grid
                            ? turnedBack(grid, back)
                            : new TextLine(
                                    ((TextLine) block).text(),
                                    Upright.turned(block.box(), back),
                                    ((TextLine) block).size()));
        }
        return new Page(page.number(), shown.width(), shown.height(), blocks, page.watermarks());
    }

    private static Grid turnedBack(Grid grid, int back) {
        List<Cell> cells = grid.cells().stream()
                .map(c -> new Cell(
                        c.row(),
                        c.column(),
                        c.rowSpan(),
                        c.columnSpan(),
                        c.lines(),
                        Upright.turned(c.box(), back),
                        c.textLeft()))
                .toList();
        return new Grid(
                Upright.turned(grid.box(), back),
                grid.rowCount(),
                grid.columnCount(),
                cells,
                grid.columnEdges(),
                grid.evidence(),
                grid.openTop(),
                grid.openBottom());
    }
}
