package io.github.yusuan.layout;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The layout-aware table extractor: finds the grids that the rules of a page draw, gives each glyph to its cell,
 * and reads the rest as lines of text.
 */
public final class TableExtractor {
    private static final double DARKER_THAN_PAPER = 0.9;
    private static final double WHITE = 0.985;
    /** White between two filled boxes up to this width is the border between two cells. */
    private static final double FILL_GAP_PT = 4;
    /** Every net looks at every glyph; of more boxes than a page has tables, the small ones are left out. */
    private static final int MAX_NETS = 200;

    private final LayoutSettings settings;

    /** An extractor with those tolerances. */
    public TableExtractor(LayoutSettings settings) {
        this.settings = settings;
    }

    /** Reads a page. */
    public Page read(PageInk ink) {
        int turn = Upright.mainTurn(ink.glyphs());
        PageInk upright = Upright.page(ink, turn);
        List<TextLine> watermarks = new ArrayList<>();
        List<Block> blocks = blocksOf(upright, watermarks);
        return new Page(ink.number(), ink.width(), ink.height(), blocks, watermarks, turn);
    }

    private List<Block> blocksOf(PageInk ink, List<TextLine> watermarks) {
        double medianSize = medianSize(ink.glyphs());
        double snap = Math.min(settings.maxSnapPt(), Math.max(settings.minSnapPt(), settings.snapEm() * medianSize));
        List<Glyph> watermark = new ArrayList<>();
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph glyph : ink.glyphs()) {
            if (!glyph.pale() || liesOnDark(glyph.centreX(), glyph.centreY(), ink.fills())) {
                (glyph.turn() == Glyph.SKEWED ? watermark : glyphs).add(glyph);
            }
        }
        LineReader lines = new LineReader(settings);
        List<Glyph> notes = RaisedNotes.of(glyphs, medianSize);
        watermark.addAll(notes);
        glyphs.removeAll(Set.copyOf(notes));
        NetReader builder = new NetReader(settings, lines, medianSize);
        CellReader cells = new CellReader(lines);
        List<Block> blocks = new ArrayList<>();
        for (RuleNet net : netsOf(ink.rules(), snap)) {
            Optional<Reading> r = builder.read(net, Grid.Evidence.RULED, glyphs);
            if (r.isPresent()) { r.get().drafts().forEach(d -> blocks.add(d.grid(cells))); glyphs = r.get().rest(); }
        }
        for (RuleNet net : netsOf(edgesOf(ink, blocks), Math.max(snap, FILL_GAP_PT))) {
            Optional<Reading> r = builder.read(net, Grid.Evidence.FILLED, glyphs);
            if (r.isPresent()) { r.get().drafts().forEach(d -> blocks.add(d.grid(cells))); glyphs = r.get().rest(); }
        }
        Reading aligned = aligned(ink, lines, glyphs, snap);
        aligned.drafts().forEach(d -> blocks.add(d.grid(cells)));
        glyphs = aligned.rest();
        blocks.addAll(textLines(lines, glyphs));
        blocks.sort(READING_ORDER);
        watermarks.addAll(textLines(lines, watermark));
        return blocks;
    }

    /** The edges of the filled boxes that can be seen and lie in no grid yet. */
    private static List<Rule> edgesOf(PageInk ink, List<Block> grids) {
        List<Rule> edges = new ArrayList<>();
        for (int i = 0; i < ink.fills().size(); i++) {
            Fill fill = ink.fills().get(i);
            float x = (fill.x0() + fill.x1()) / 2;
            float y = (fill.y0() + fill.y1()) / 2;
            boolean known = grids.stream().anyMatch(g -> g.box().contains(x, y));
            if (!known && (fill.luma() < WHITE || liesOnDark(x, y, ink.fills().subList(0, i)))) {
                edges.add(new Rule(true, fill.y0(), fill.x0(), fill.x1(), 0));
                edges.add(new Rule(true, fill.y1(), fill.x0(), fill.x1(), 0));
                edges.add(new Rule(false, fill.x0(), fill.y0(), fill.y1(), 0));
                edges.add(new Rule(false, fill.x1(), fill.y0(), fill.y1(), 0));
            }
        }
        return edges;
    }

    /** Tables that only the alignment of their texts shows. */
    private Reading aligned(PageInk ink, LineReader lines, List<Glyph> glyphs, double snap) {
        List<Rule> level = new ArrayList<>(ink.rules());
        level.addAll(edgesOf(ink, List.of()));
        level.removeIf(rule -> !rule.horizontal());
        List<Rule> rules = new RuleMerger(snap, settings.dashGapPt()).merge(level);
        return new AlignedReader(lines).read(glyphs, rules, List.of());
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
        List<RuleNet> nets = RuleNet.netsOf(longEnough(horizontals), longEnough(verticals), settings.reachPt()).stream()
                .sorted(Comparator.comparingDouble(RuleNet::area))
                .toList();
        return nets.subList(Math.max(0, nets.size() - MAX_NETS), nets.size());
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

    private static boolean liesOnDark(float x, float y, List<Fill> fills) {
        boolean dark = false;
        for (Fill fill : fills) {
            if (x >= fill.x0() && x <= fill.x1() && y >= fill.y0() && y <= fill.y1()) {
                dark = fill.luma() < DARKER_THAN_PAPER;
            }
        }
        return dark;
    }

    private static double medianSize(List<Glyph> glyphs) {
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }
}
