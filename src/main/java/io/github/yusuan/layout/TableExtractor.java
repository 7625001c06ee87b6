package io.github.yusuan.layout;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.aligned.AlignedReader;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.layout.lines.Upright;
import io.github.yusuan.layout.ruled.NetTables;
import io.github.yusuan.layout.ruled.RuleSettings;
import io.github.yusuan.layout.sheet.CellReader;
import io.github.yusuan.layout.sheet.Finding;
import io.github.yusuan.layout.sheet.FrameCharacters;
import io.github.yusuan.layout.sheet.Reading;
import io.github.yusuan.layout.sheet.RuleMerger;
import io.github.yusuan.layout.sheet.Sheet;
import io.github.yusuan.model.Box;
import io.github.yusuan.page.Block;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.work.Work;
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

    /** Putting a glyph into a line and a text costs as much as so many comparisons. */
    private static final int STEPS_OF_A_GLYPH = 15;

    /** A rule from top to bottom that is longer, in ems, runs along several rows and parts their texts. */
    private static final int LONG_RULE_EM = 6;

    private final RuleSettings settings;
    private final LineReader lines;
    private final Work work;

    /** An extractor with those tolerances, which works as long as a page may ask for. */
    public TableExtractor(LayoutSettings settings, Work work) {
        this.settings = settings.rules();
        this.lines = new LineReader(settings.lines(), work);
        this.work = work;
    }

    /**
     * Reads a page.
     *
     * @throws io.github.yusuan.work.WorkLimitException if what is on it asks for more work than the limits allow
     */
    public Page read(PageInk ink) {
        work.steps((long) STEPS_OF_A_GLYPH * ink.glyphs().size());
        int turn = Upright.mainTurn(ink.glyphs());
        Sheet sheet = Sheet.of(FrameCharacters.asRules(Upright.page(ink, turn)), work);
        Finding ruled = ruled(sheet);
        Finding filled = filled(ruled);
        Finding aligned = aligned(filled.rest());
        CellReader cells = new CellReader(lines);
        List<Block> blocks = new ArrayList<>();
        Stream.of(ruled, filled, aligned)
                .flatMap(found -> found.tables().stream())
                .forEach(table -> blocks.add(table.grid(cells, work)));
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
        work.steps((long) sheet.edges().size() * ruled.tables().size());
        List<Rule> free = sheet.edges().stream()
                .filter(edge -> ruled.tables().stream().noneMatch(table -> liesIn(edge, table.box())))
                .toList();
        double snapPt = Math.max(snapPt(sheet), settings.fillGapPt());
        return new NetTables(settings, lines).find(sheet, free, snapPt, Grid.Evidence.FILLED);
    }

    private Finding aligned(Sheet sheet) {
        RuleMerger merger = new RuleMerger(snapPt(sheet), settings.dashGapPt());
        List<Rule> across = Stream.concat(sheet.rules().stream(), sheet.edges().stream())
                .filter(Rule::horizontal)
                .toList();
        List<Rule> down = sheet.rules().stream().filter(r -> !r.horizontal()).toList();
        List<Rule> parting = merger.merge(down).stream()
                .filter(rule -> rule.to() - rule.from() > LONG_RULE_EM * sheet.em())
                .toList();
        Reading reading = new AlignedReader(lines).read(sheet.glyphs(), merger.merge(across), parting);
        return new Finding(reading.drafts(), sheet.with(reading.rest()));
    }

    private static boolean liesIn(Rule edge, Box box) {
        double middle = (edge.from() + edge.to()) / 2;
        return edge.horizontal() ? box.contains(middle, edge.at()) : box.contains(edge.at(), middle);
    }

    private double snapPt(Sheet sheet) {
        return settings.snap().pt(sheet.em());
    }

    private List<TextLine> textLines(List<Glyph> glyphs) {
        List<TextLine> texts = new ArrayList<>();
        for (List<Glyph> line : lines.linesOf(glyphs)) {
            for (List<Glyph> part : lines.cutAtWideGaps(line)) {
                Segment text = Segment.of(part, lines);
                work.places(1);
                texts.add(new TextLine(text.text(), text.box(), text.size()));
            }
        }
        return texts;
    }
}
