package io.github.yusuan.layout.aligned;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.BodyRows;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.layout.sheet.DraftCell;
import io.github.yusuan.layout.sheet.GridDraft;
import io.github.yusuan.model.Box;
import io.github.yusuan.page.Band;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes a grid of a zone: columns from the white between the texts, headings spread over the columns below them. */
final class AlignedGridBuilder {
    /** White between the lines of one text, in ems, is less than this. */
    private static final double CLOSE_EM = 0.8;

    private final AlignedZone zone;
    private final List<List<Segment>> levels;
    private final ColumnBands bands;
    private final List<BodyRows.Row> rows;
    private final Work work;

    AlignedGridBuilder(AlignedZone zone, LineReader reader) {
        this.zone = zone;
        this.work = reader.work();
        ColumnBands filled = ColumnBands.of(zone.rows(), work);
        this.levels = levelsOf(TouchingHeadings.cut(zone.head(), filled, reader), zone.headRules());
        levels.stream().limit(Math.max(0, levels.size() - 1)).forEach(HeadLetters::joinPairs);
        this.levels.forEach(level -> HeadLetters.join(level, zone.rows(), filled));
        this.bands = filled.headedBy(HeadingLeaves.of(levels, zone.headRules(), filled, work), work);
        work.requirePlaces((long) bands.count() * zone.rows().size());
        this.rows = hasColumns() && !zone.rows().isEmpty() ? rowsOf(zone.rows()) : List.of();
    }

    /** Whether texts stand one above the other anywhere; without a column there is no table to build. */
    boolean hasColumns() {
        return bands.count() > 0;
    }

    GridDraft build() {
        List<Double> borders = bands.borders();
        Box box = boxOf(borders);
        List<DraftCell> cells = new ArrayList<>();
        long headings = levels.stream().mapToLong(List::size).sum();
        work.steps(headings * bands.count() * bands.count());
        HeadCells head = new HeadCells(levels, bands);
        cells.addAll(head.cells());
        for (int r = 0; r < rows.size(); r++) {
            addRow(head.rows() + r, rows.get(r), borders, cells);
        }
        return new GridDraft(
                box, head.rows() + rows.size(), cells, borders, bands.bands(), zone.evidence(), false, false);
    }

    private Box boxOf(List<Double> borders) {
        double top = (zone.head().isEmpty() ? zone.rows() : zone.head()).get(0).top();
        List<Baseline> lowest = zone.rows().isEmpty() ? zone.head() : zone.rows();
        double bottom = lowest.get(lowest.size() - 1).bottom();
        return new Box(borders.get(0), top, borders.get(borders.size() - 1), bottom);
    }

    /**
     * The headings by level: lines that follow closely and stand over each other are one heading, wrapped, if no rule is
     * between them.
     */
    private List<List<Segment>> levelsOf(List<Baseline> head, List<Rule> rules) {
        List<Segment> all =
                head.stream().flatMap(line -> line.segments().stream()).toList();
        GroupHeadings groups = new GroupHeadings(all, work);
        List<Segment> headings = new ArrayList<>();
        for (Baseline line : head) {
            for (Segment segment : line.segments()) {
                int above = isLetterAmongOthers(segment, line, headings) ? -1 : wrappedFrom(segment, headings, rules);
                if (above < 0 || groups.isGroup(headings.get(above), segment)) {
                    headings.add(segment);
                } else {
                    headings.set(above, headings.get(above).with(segment));
                }
            }
        }
        headings.sort(Comparator.comparingDouble(s -> s.box().centreY()));
        List<List<Segment>> levels = new ArrayList<>();
        double centre = 0;
        for (Segment heading : headings) {
            if (levels.isEmpty() || heading.box().centreY() - centre > heading.size() / 3) {
                levels.add(new ArrayList<>());
                centre = heading.box().centreY();
            }
            levels.get(levels.size() - 1).add(heading);
        }
        levels.forEach(
                level -> level.sort(Comparator.comparingDouble(s -> s.box().x0())));
        return levels;
    }

    /** Whether a letter stands between two in the middle of no heading: 类 款 项 below 科目编码 are three headings. */
    private static boolean isLetterAmongOthers(Segment letter, Baseline line, List<Segment> headings) {
        int at = line.segments().indexOf(letter);
        return at > 0
                && at + 1 < line.segments().size()
                && letter.text().length() == 1
                && Stream.of(at - 1, at + 1)
                        .map(line.segments()::get)
                        .allMatch(other -> other.text().length() == 1
                                && headings.stream().noneMatch(above -> isCentred(above, other)));
    }

    /** Whether one stands above the other, both with one middle. */
    static boolean isCentred(Segment above, Segment below) {
        return above.box().centreY() < below.box().y0()
                && Math.abs(below.box().centreX() - above.box().centreX()) < below.size();
    }

    private static int wrappedFrom(Segment segment, List<Segment> headings, List<Rule> rules) {
        for (int i = headings.size() - 1; i >= 0; i--) {
            Segment above = headings.get(i);
            double gap = segment.box().y0() - above.box().y1();
            boolean parted = rules.stream()
                    .anyMatch(rule -> above.box().centreY() < rule.at()
                            && rule.at() < segment.box().centreY()
                            && rule.from() < segment.box().centreX()
                            && segment.box().centreX() < rule.to());
            if (isCentred(above, segment) && !parted && gap > -0.3 * segment.size() && gap < 0.7 * segment.size()) {
                return i;
            }
        }
        return -1;
    }

    private void addRow(int row, BodyRows.Row read, List<Double> borders, List<DraftCell> cells) {
        for (int c = 0; c < bands.count(); c++) {
            List<List<Glyph>> texts =
                    read.texts().get(c).stream().map(Segment::glyphs).toList();
            Box box = new Box(borders.get(c), read.top(), borders.get(c + 1), read.bottom());
            cells.add(new DraftCell(row, c, 1, 1, texts, box));
        }
    }

    /** Whether each row of the body has its rule; those of the head say nothing of it. */
    private static boolean isRuled(AlignedZone zone) {
        double top = zone.rows().get(0).centre();
        long below = zone.rules().stream().filter(rule -> rule.at() > top).count();
        return below > 0.6 * zone.rows().size() && zone.rules().size() > 3;
    }

    /** The rows of the body; that of the numbers of the columns is one by itself, whatever stands below it. */
    private List<BodyRows.Row> rowsOf(List<Baseline> lines) {
        List<BodyRows.Row> read = new ArrayList<>();
        int body = lines.get(0).isNumberRow() ? 1 : 0;
        if (body > 0) {
            read.add(rowOf(lines.subList(0, body)));
        }
        List<Baseline> rest = lines.subList(body, lines.size());
        if (isRuled(zone)) {
            work.steps((long) zone.rows().size() * zone.rules().size());
            addRuledRows(rest, read);
        } else if (!rest.isEmpty()) {
            read.addAll(BodyRows.of(columns(rest), rest.get(0).size(), work));
        }
        return read;
    }

    /** The rows between two rules. */
    private void addRuledRows(List<Baseline> lines, List<BodyRows.Row> read) {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || isRuleBetween(zone.rules(), lines.get(i - 1), lines.get(i))) {
                read.add(rowOf(lines.subList(from, i)));
                from = i;
            }
        }
    }

    private BodyRows.Row rowOf(List<Baseline> lines) {
        double top = lines.get(0).top();
        double bottom = lines.get(lines.size() - 1).bottom();
        List<List<Segment>> texts =
                columns(lines).stream().map(BodyRows.Column::lines).toList();
        return new BodyRows.Row((top + bottom) / 2, top, bottom, texts);
    }

    /** What stands in each column of some lines. */
    private List<BodyRows.Column> columns(List<Baseline> lines) {
        List<BodyRows.Column> columns = new ArrayList<>();
        for (Band band : bands.bands()) {
            columns.add(new BodyRows.Column(band.from(), band.to(), new ArrayList<>()));
        }
        for (Baseline line : lines) {
            work.steps((long) line.segments().size() * bands.count());
            int last = -1;
            for (Segment segment : line.segments()) {
                int column = bands.columnOf(segment);
                List<Segment> texts = columns.get(column).lines();
                if (column == last || goesOn(texts, segment)) {
                    texts.set(texts.size() - 1, texts.get(texts.size() - 1).with(segment));
                } else {
                    texts.add(segment);
                }
                last = column;
            }
        }
        return columns;
    }

    /** Whether a text is the rest of the amount right above it, which was wrapped inside its fraction. */
    private static boolean goesOn(List<Segment> texts, Segment text) {
        if (texts.isEmpty()) {
            return false;
        }
        Segment above = texts.get(texts.size() - 1);
        return text.isRestOf(above) && text.box().y0() - above.box().y1() < CLOSE_EM * text.size();
    }

    private static boolean isRuleBetween(List<Rule> rules, Baseline above, Baseline below) {
        return rules.stream().anyMatch(r -> r.at() > above.centre() && r.at() < below.centre());
    }
}
