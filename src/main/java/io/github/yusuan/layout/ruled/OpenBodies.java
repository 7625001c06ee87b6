package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.aligned.AlignedZone;
import io.github.yusuan.layout.aligned.ZoneFinder;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.layout.sheet.DraftCell;
import io.github.yusuan.layout.sheet.GridDraft;
import io.github.yusuan.layout.sheet.Reading;
import io.github.yusuan.model.Box;
import io.github.yusuan.page.Grid;
import io.github.yusuan.words.NumberRow;
import io.github.yusuan.words.Numerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Bodies below a head of which rules or fills draw every cell, while of the body they draw none or only rows: the columns
 * of the head go on down to the last row of figures.
 */
final class OpenBodies {
    /** White between head and body is less than this, in ems. */
    private static final double MAX_GAP_EM = 3;
    /** A figure may stand out of its column by so many ems. */
    private static final double OVERHANG_EM = 0.25;
    /** A rule between rows runs over at least this part of the head's width. */
    private static final double ALONG = 0.9;

    private static final int MIN_HEADINGS = 3;

    private final NetReader reader;
    private final Grid.Evidence evidence;
    private final LineReader lines;
    private final List<Rule> across;
    private final double reachPt;

    /**
     * Those of a page.
     *
     * @param across whole rules from left to right
     */
    OpenBodies(NetReader reader, Grid.Evidence evidence, LineReader lines, List<Rule> across, double reachPt) {
        this.reader = reader;
        this.evidence = evidence;
        this.lines = lines;
        this.across = across;
        this.reachPt = reachPt;
    }

    /**
     * Puts the bodies to the tables that are a head alone.
     *
     * @param netOf what draws each table
     * @param glyphs what stands in no table
     * @return what is left of the glyphs
     */
    List<Glyph> join(List<GridDraft> tables, IdentityHashMap<GridDraft, RuleNet> netOf, List<Glyph> glyphs) {
        List<Glyph> rest = glyphs;
        for (int i = 0; i < tables.size(); i++) {
            GridDraft head = tables.get(i);
            Optional<RuleNet> net = isHead(head)
                    ? Optional.ofNullable(netOf.get(head)).flatMap(under(head, rest, tables))
                    : Optional.empty();
            Optional<Reading> reading = net.flatMap(read(with(rest, head)));
            if (reading.isPresent()) {
                tables.set(i, reading.get().drafts().get(0));
                rest = reading.get().rest();
            }
        }
        return rest;
    }

    private Function<RuleNet, Optional<Reading>> read(List<Glyph> glyphs) {
        return net -> reader.read(net, evidence, glyphs)
                .filter(reading -> reading.drafts().size() == 1);
    }

    private static List<Glyph> with(List<Glyph> glyphs, GridDraft table) {
        List<Glyph> all = new ArrayList<>(glyphs);
        table.cells().forEach(cell -> cell.lines().forEach(all::addAll));
        return all;
    }

    /**
     * Whether a table holds headings of several columns and no figure but the numbers of the columns. Of a filled one the
     * first row of the body may be filled too, as every other one below it.
     */
    private boolean isHead(GridDraft table) {
        return areHeadings(table, table.rows())
                || evidence == Grid.Evidence.FILLED && areHeadings(table, table.rows() - 1);
    }

    /** Whether so many rows of a table hold headings only. */
    private boolean areHeadings(GridDraft table, int rows) {
        List<String> texts = table.cells().stream()
                .filter(cell -> cell.row() < rows && !cell.lines().isEmpty())
                .map(this::textOf)
                .toList();
        List<String> figures = texts.stream().filter(Numerals::isNumber).toList();
        return table.columns() > 1
                && texts.size() - figures.size() >= Math.min(MIN_HEADINGS, table.columns())
                && (figures.isEmpty() || NumberRow.is(figures));
    }

    private String textOf(DraftCell cell) {
        StringBuilder text = new StringBuilder();
        cell.lines().forEach(line -> text.append(lines.textOf(line)));
        return text.toString();
    }

    /** The net of a head with its columns drawn down to the end of the body; empty where no body is below it. */
    private Function<RuleNet, Optional<RuleNet>> under(GridDraft head, List<Glyph> glyphs, List<GridDraft> tables) {
        Box box = head.box();
        double end = tables.stream()
                .map(GridDraft::box)
                .filter(other -> other.y0() >= box.y1() && other.x0() < box.x1() && box.x0() < other.x1())
                .mapToDouble(Box::y0)
                .min()
                .orElse(Double.MAX_VALUE);
        List<Glyph> below = glyphs.stream()
                .filter(g -> g.centreY() > box.y1() && g.centreY() < end)
                .toList();
        return net -> {
            List<Baseline> rows = rowsOf(below, drawnTo(end, net, box), box);
            return rows.isEmpty() ? Optional.empty() : Optional.of(grown(net, box, rows));
        };
    }

    /** The rows of the body; none where something stands above them, or a figure over two columns. */
    private List<Baseline> rowsOf(List<Glyph> below, List<Rule> columns, Box head) {
        List<Baseline> all = Baseline.ofAll(below, lines, columns);
        List<AlignedZone> zones = new ZoneFinder(all, across, lines.work()).find();
        if (zones.isEmpty()) {
            return List.of();
        }
        List<Baseline> rows = Stream.concat(zones.get(0).head().stream(), zones.get(0).rows().stream())
                .toList();
        Baseline first = rows.get(0);
        boolean follows = first.equals(all.get(0)) && first.top() - head.y1() < MAX_GAP_EM * first.size();
        double bottom = rows.get(rows.size() - 1).bottom();
        boolean within = Baseline.ofAll(below, lines, List.of()).stream()
                .filter(row -> row.centre() < bottom)
                .flatMap(row -> row.segments().stream())
                .allMatch(text -> isWithin(text, columns, head));
        return follows && within ? rows : List.of();
    }

    private static boolean isWithin(Segment text, List<Rule> columns, Box head) {
        double slack = OVERHANG_EM * text.size();
        boolean beside = text.box().x0() < head.x0() - slack || text.box().x1() > head.x1() + slack;
        boolean over = columns.stream()
                .anyMatch(rule ->
                        text.box().x0() < rule.at() - slack && text.box().x1() > rule.at() + slack);
        return !beside && !(text.isNumber() && over);
    }

    private RuleNet grown(RuleNet net, Box head, List<Baseline> rows) {
        Baseline last = rows.get(rows.size() - 1);
        double bottom = last.bottom() + last.size() / 2;
        List<Rule> along = across.stream()
                .filter(rule -> rule.at() > head.y1() + reachPt && rule.at() < bottom)
                .filter(rule ->
                        Math.min(rule.to(), head.x1()) - Math.max(rule.from(), head.x0()) > ALONG * head.width())
                .toList();
        List<Rule> horizontals = new ArrayList<>(net.horizontals());
        horizontals.addAll(along);
        horizontals.sort(Comparator.comparingDouble(Rule::at));
        return new RuleNet(horizontals, drawnTo(bottom, net, head));
    }

    /** The rules from top to bottom, those that end at the foot of the head drawn on. */
    private List<Rule> drawnTo(double bottom, RuleNet net, Box head) {
        return net.verticals().stream()
                .map(rule -> rule.to() > head.y1() - reachPt
                        ? new Rule(false, rule.at(), rule.from(), (float) bottom, rule.width())
                        : rule)
                .toList();
    }
}
