package io.github.yusuan.layout;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The layout-aware table extractor: what rules draw, what filled boxes draw, what the alignment of the rest shows, and
 * what is left as lines of text. Each step takes a sheet and hands on what it did not read.
 */
public final class TableExtractor {
    private static final Comparator<Block> READING_ORDER = Comparator.<Block>comparingDouble(
                    b -> b.box().y0())
            .thenComparingDouble(b -> b.box().x0());

    private final LayoutSettings settings;
    private final LineReader lines;

    /** An extractor with those tolerances. */
    public TableExtractor(LayoutSettings settings) {
        this.settings = settings;
        this.lines = new LineReader(settings);
    }

    /** Reads a page. */
    public Page read(PageInk ink) {
        int turn = Upright.mainTurn(ink.glyphs());
        Sheet sheet = Sheet.of(Upright.page(ink, turn));
        Finding ruled = ruled(sheet);
        Finding filled = filled(ruled);
        Finding aligned = aligned(filled.rest());
        CellReader cells = new CellReader(lines);
        List<Block> blocks = new ArrayList<>();
        Stream.of(ruled, filled, aligned)
                .flatMap(found -> found.tables().stream())
                .forEach(table -> blocks.add(table.grid(cells)));
        blocks.addAll(textLines(aligned.rest().glyphs()));
        blocks.sort(READING_ORDER);
        return new Page(ink.number(), ink.width(), ink.height(), blocks, textLines(sheet.marks()), turn);
    }

    private Finding ruled(Sheet sheet) {
        return new NetTables(settings, lines).find(sheet, sheet.rules(), snapPt(sheet), Grid.Evidence.RULED);
    }

    /** Boxes that lie in a ruled table are the ground of its cells. */
    private Finding filled(Finding ruled) {
        Sheet sheet = ruled.rest();
        List<Rule> free = sheet.edges().stream()
                .filter(edge -> ruled.tables().stream().noneMatch(table -> liesIn(edge, table.box())))
                .toList();
        double snapPt = Math.max(snapPt(sheet), settings.fillGapPt());
        return new NetTables(settings, lines).find(sheet, free, snapPt, Grid.Evidence.FILLED);
    }

    private Finding aligned(Sheet sheet) {
        List<Rule> across = Stream.concat(sheet.rules().stream(), sheet.edges().stream())
                .filter(Rule::horizontal)
                .toList();
        List<Rule> whole = new RuleMerger(snapPt(sheet), settings.dashGapPt()).merge(across);
        Reading reading = new AlignedReader(lines).read(sheet.glyphs(), whole, List.of());
        return new Finding(reading.drafts(), sheet.with(reading.rest()));
    }

    private static boolean liesIn(Rule edge, Box box) {
        double middle = (edge.from() + edge.to()) / 2;
        return edge.horizontal() ? box.contains(middle, edge.at()) : box.contains(edge.at(), middle);
    }

    private double snapPt(Sheet sheet) {
        return Math.min(settings.maxSnapPt(), Math.max(settings.minSnapPt(), settings.snapEm() * sheet.em()));
    }

    private List<TextLine> textLines(List<Glyph> glyphs) {
        List<TextLine> texts = new ArrayList<>();
        for (List<Glyph> line : lines.linesOf(glyphs)) {
            for (List<Glyph> part : lines.cutAtWideGaps(line)) {
                Segment text = Segment.of(part, lines);
                texts.add(new TextLine(text.text(), text.box(), text.size()));
            }
        }
        return texts;
    }
}
