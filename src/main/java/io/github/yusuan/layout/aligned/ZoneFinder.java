package io.github.yusuan.layout.aligned;

import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.model.Box;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Finds the lines of a page that form tables without vertical rules: rows with figures in columns, the headings above
 * them, and rows without figures between them.
 */
public final class ZoneFinder {
    /** Lines further apart than this many row pitches belong to different tables. */
    private static final double MAX_STEP = 3.5;
    /** A heading larger than this many row sizes is the title. */
    private static final double TITLE_SIZE = 1.2;

    /** A rule is close to a line within this many of its ems. */
    private static final double CLOSE_RULE_EM = 1;

    /** Lines of a head: it has up to nine rows, and its lowest headings are wrapped. */
    private static final int MAX_HEAD = 14;
    /** A line is compared with so many lines above it. */
    private static final int NEAR = 40;

    /** White between the lines of one label, in ems, is less than this. */
    private static final double CLOSE_EM = 0.5;

    private static final int MAX_HEADING = 30;
    private static final int MANY_FIGURES = 3;
    private static final double FLUSH_PT = 1;
    private static final double ALIGNED_PT = 2;
    private static final double SAME_ENDS_PT = 6;

    private final List<Baseline> lines;
    private final List<Rule> rules;
    private final Work work;

    public ZoneFinder(List<Baseline> lines, List<Rule> rules, Work work) {
        this.work = work;
        this.rules = rules.stream().sorted(Comparator.comparingDouble(Rule::at)).toList();
        this.lines = lines.stream()
                .map(line -> isBetweenRules(line) ? new Baseline(line.segments(), true) : line)
                .toList();
    }

    /** Close between two rules that run along all of it: a row of a table that has a rule for each. */
    private boolean isBetweenRules(Baseline line) {
        int below = firstBelow(line.centre());
        return below > 0
                && below < rules.size()
                && line.top() - rules.get(below - 1).at() < CLOSE_RULE_EM * line.size()
                && rules.get(below).at() - line.bottom() < CLOSE_RULE_EM * line.size()
                && isAlong(rules.get(below - 1), line.box())
                && isAlong(rules.get(below), line.box());
    }

    private static boolean isAlong(Rule rule, Box text) {
        return rule.from() <= text.x0() && rule.to() >= text.x1();
    }

    public List<AlignedZone> find() {
        List<AlignedZone> zones = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isRow()) {
                continue;
            }
            int end = endOfRows(i);
            List<Baseline> rows = lines.subList(i, end);
            if (isTable(rows)) {
                List<Rule> own =
                        rulesOf(rows, free == 0 ? 0 : lines.get(free - 1).bottom());
                int top = topOfHead(free, i, rows, own);
                int body = startOfBody(top, i, rows);
                top = isHead(lines.subList(top, body)) ? top : body;
                addTablesWithoutFigures(free, top, zones);
                List<Baseline> head = lines.subList(top, body);
                zones.add(new AlignedZone(head, lines.subList(body, end), own, rulesIn(head)));
                free = end;
            }
            i = end - 1;
        }
        addTablesWithoutFigures(free, lines.size(), zones);
        return zones;
    }

    /** Lines below a unit line that hold headings and no figure: a table that is printed empty. */
    private void addTablesWithoutFigures(int from, int to, List<AlignedZone> zones) {
        for (int i = from + 1; i < to; i++) {
            boolean starts = lines.get(i - 1).segments().stream()
                    .anyMatch(s -> s.isLabelled() && s.text().length() <= MAX_HEADING && !s.isSentence());
            int end = i;
            int lastHeading = -1;
            while (starts && end < to && end - i < MAX_HEAD && isShort(lines.get(end))) {
                lastHeading = lines.get(end).segments().size() >= 2 ? end : lastHeading;
                end++;
            }
            boolean headed =
                    lines.subList(i, end).stream().anyMatch(l -> l.segments().size() >= 3);
            if (headed) {
                List<Baseline> head = lines.subList(i, lastHeading + 1);
                zones.add(new AlignedZone(head, lines.subList(lastHeading + 1, end), List.of(), rulesIn(head)));
                i = end;
            }
        }
    }

    private static boolean isShort(Baseline line) {
        return line.segments().stream()
                .noneMatch(s -> s.isLabelled()
                        || s.isSentence()
                        || s.isNumber()
                        || s.text().length() > MAX_HEADING);
    }

    /** Lines above the first row whose words or figure stand flush with those of the rows are rows themselves. */
    private int startOfBody(int top, int first, List<Baseline> rows) {
        int body = first;
        while (body > top
                && (isFlush(lines.get(body - 1), rows)
                        || isFlushFigure(lines.get(body - 1), rows)
                        || isFlushRow(lines.get(body - 1), rows)
                        || isLabelOfRow(body - 1, rows))) {
            body--;
        }
        return body;
    }

    private boolean isFlush(Baseline line, List<Baseline> rows) {
        work.steps((long) line.segments().size()
                * rows.stream().mapToInt(row -> row.segments().size()).sum());
        return line.segments().stream()
                .allMatch(s -> rows.stream()
                        .flatMap(r -> r.segments().stream())
                        .anyMatch(w ->
                                !w.isNumber() && Math.abs(w.box().x0() - s.box().x0()) < FLUSH_PT));
    }

    /** A label with one whole amount, as a total without a code has it: both stand flush with those of the rows. */
    private boolean isFlushRow(Baseline line, List<Baseline> rows) {
        List<Segment> texts = line.segments();
        return texts.size() >= 2
                && texts.stream().anyMatch(Segment::isNumber)
                && texts.stream()
                        .allMatch(s -> isFlush(new Baseline(List.of(s), false), rows)
                                || isFlushFigure(new Baseline(List.of(s), false), rows));
    }

    /** A head names columns: a line that stands alone above the rows is a running head. */
    private static boolean isHead(List<Baseline> lines) {
        return lines.stream().anyMatch(line -> line.segments().size() >= 2);
    }

    /** Rows whose figures stand below each other, or a row of at least three. */
    private static boolean isTable(List<Baseline> rows) {
        List<Baseline> figured = rows.stream()
                .filter(line -> line.isRow() || line.isLoneAmount())
                .toList();
        List<Segment> figures = figured.stream()
                .flatMap(r -> r.segments().stream())
                .filter(Segment::isNumber)
                .toList();
        boolean manyFigures = figured.stream()
                .anyMatch(r -> r.segments().stream().filter(Segment::isNumber).count() >= MANY_FIGURES);
        if (figured.size() < 2 || manyFigures) {
            return manyFigures;
        }
        double least = Math.max(4, figured.size()) / 2.0;
        return mostWithin(figures.stream().mapToDouble(f -> f.box().x1())) >= least
                || mostWithin(figures.stream().mapToDouble(f -> f.box().centreX())) >= least;
    }

    /** The most places that lie within the tolerance of one of them. */
    private static int mostWithin(DoubleStream places) {
        double[] sorted = places.sorted().toArray();
        int most = 0;
        int low = 0;
        int high = 0;
        for (double place : sorted) {
            while (sorted[low] <= place - ALIGNED_PT) {
                low++;
            }
            while (high < sorted.length && sorted[high] < place + ALIGNED_PT) {
                high++;
            }
            most = Math.max(most, high - low);
        }
        return most;
    }

    private int endOfRows(int first) {
        double pitch = pitchFrom(first);
        int top = topOfLabels(first);
        int last = first;
        for (int i = first + 1; i < lines.size(); i++) {
            Baseline line = lines.get(i);
            boolean far = line.top() - lines.get(i - 1).bottom() > MAX_STEP * pitch;
            List<Baseline> near = lines.subList(Math.max(first, last + 1 - NEAR), last + 1);
            List<Baseline> labels = lines.subList(top, first);
            if (far || breaks(line, near, labels) && !isLabelOfRow(i, near)) {
                break;
            }
            last = i;
        }
        return last + 1;
    }

    /** The first of the lines that follow each other closely down to the first figures: labels that are wrapped there. */
    private int topOfLabels(int first) {
        int top = first;
        while (top > 0
                && !lines.get(top - 1).isRow()
                && lines.get(top).top() - lines.get(top - 1).bottom()
                        < CLOSE_EM * lines.get(top).size()) {
            top--;
        }
        return top;
    }

    /** The usual distance of two rows; where there is one only, twice its size. */
    private double pitchFrom(int first) {
        double least = 3 * lines.get(first).size();
        work.steps(1);
        for (int i = first + 1; i < lines.size() && lines.get(i).isRow(); i++) {
            work.steps(lines.get(i).segments().size());
            least = Math.min(least, lines.get(i).centre() - lines.get(i - 1).centre());
        }
        return Math.max(least, lines.get(first).size());
    }

    /** A line that no row of the table can be: headings, a title, a sentence, text across the columns. */
    private boolean breaks(Baseline line, List<Baseline> rows, List<Baseline> labels) {
        if (line.isRow()) {
            return false;
        }
        boolean headings = line.segments().size() >= 3
                && line.segments().stream().noneMatch(Segment::isFigure)
                && !isFlush(line, rows);
        ColumnBands bands = ColumnBands.of(rows, work);
        Box extent = Stream.concat(rows.stream(), labels.stream())
                .map(Baseline::box)
                .reduce(Box::union)
                .orElse(Box.NONE);
        boolean across = line.segments().stream()
                .anyMatch(s -> bands.isStraddled(s)
                        || s.isLabelled()
                        || s.box().centreX() < extent.x0() - s.size()
                        || s.box().centreX() > extent.x1() + s.size());
        boolean title = line.size() > TITLE_SIZE * rows.get(0).size();
        return headings || across || title || line.isPageNumber() && !isFlushFigure(line, rows);
    }

    /** Whether a line with a colon is the label of a row, 其中：公务用车购置费, of which no amount is printed. */
    private boolean isLabelOfRow(int i, List<Baseline> rows) {
        List<Segment> texts = lines.get(i).segments();
        return isFollowedByRow(i)
                && !texts.get(0).isSentence()
                && texts.stream().skip(1).allMatch(Segment::isFigure)
                && texts.get(0).isLabelled()
                && rows.stream()
                        .flatMap(row -> row.segments().stream())
                        .anyMatch(word -> !word.isNumber()
                                && word.box().x0() - FLUSH_PT
                                        < texts.get(0).box().x0()
                                && texts.get(0).box().x0() < word.box().x1());
    }

    private boolean isFollowedByRow(int i) {
        if (i + 1 == lines.size()) {
            return false;
        }
        Baseline below = lines.get(i + 1);
        boolean text = below.segments().size() == 1 && !below.segments().get(0).isLabelled();
        return below.isRow() || text && !below.isPageNumber();
    }

    /** A number by itself that stands flush with numbers of the rows: the code of a row beside a wrapped name. */
    private static boolean isFlushFigure(Baseline line, List<Baseline> rows) {
        Box box = line.box();
        boolean alone = line.segments().size() == 1 && line.segments().get(0).isFigure();
        return alone
                && rows.stream()
                        .flatMap(row -> row.segments().stream())
                        .filter(Segment::isNumber)
                        .anyMatch(number -> Math.abs(number.box().x0() - box.x0()) < FLUSH_PT
                                || Math.abs(number.box().x1() - box.x1()) < FLUSH_PT);
    }

    /**
     * The first line of the head.
     *
     * @param free first line that is in no other table
     * @param first line of figures
     * @param own rules of the table, from the top
     */
    private int topOfHead(int free, int first, List<Baseline> rows, List<Rule> own) {
        boolean closed = !own.isEmpty() && isTopRule(own.get(0), free, first, rows);
        double size = rows.get(0).size();
        int top = first;
        int headings = 0;
        while (top > free && headings < MAX_HEAD) {
            Baseline line = lines.get(top - 1);
            boolean title = line.size() > TITLE_SIZE * size;
            boolean labelled = isLabelled(line) && !isLabelOfRow(top - 1, rows);
            boolean far = lines.get(top).top() - line.bottom() > 2 * MAX_STEP * size;
            boolean outside = closed && line.centre() < own.get(0).at() - 1 && !standsOnRule(line, own.get(0));
            if (title || labelled || far || outside) {
                break;
            }
            headings += isFlush(line, rows) || isFlushFigure(line, rows) ? 0 : 1;
            top--;
        }
        return top;
    }

    /**
     * Whether the first rule closes the table at its top: headings stand below it. Above a stripe of the body nothing but
     * labels of rows do, which are wrapped.
     */
    private boolean isTopRule(Rule rule, int free, int first, List<Baseline> rows) {
        for (int i = first - 1; i >= free && lines.get(i).centre() > rule.at(); i--) {
            if (!isFlush(lines.get(i), rows) && !isFlushFigure(lines.get(i), rows)) {
                return true;
            }
        }
        return false;
    }

    /** Headings right above the first rule, of a table that none closes at its top; a line from edge to edge is above it. */
    private static boolean standsOnRule(Baseline line, Rule rule) {
        boolean wide = Math.abs(line.box().x0() - rule.from()) < SAME_ENDS_PT
                && Math.abs(line.box().x1() - rule.to()) < SAME_ENDS_PT;
        return line.segments().size() >= 2 && !wide && rule.at() - line.bottom() < line.size();
    }

    /** A line of labels with their values; among several headings one may have a colon. */
    private static boolean isLabelled(Baseline line) {
        long labelled = line.segments().stream().filter(Segment::isLabelled).count();
        return 2 * labelled >= Math.max(1, line.segments().size());
    }

    /** The rules that run over the width of the rows: those among them and the ones above and below. */
    private List<Rule> rulesOf(List<Baseline> rows, double from) {
        double left = rows.stream().mapToDouble(r -> r.box().x0()).min().orElse(0);
        double right = rows.stream().mapToDouble(r -> r.box().x1()).max().orElse(0);
        double to = rows.get(rows.size() - 1).bottom() + 2 * rows.get(0).size();
        int above = firstBelow(from);
        int below = Math.max(above, firstBelow(to)); // lines that stand in each other end in any order
        List<Rule> wide = rules.subList(above, below).stream()
                .filter(r -> r.from() <= left + SAME_ENDS_PT && r.to() >= right - SAME_ENDS_PT)
                .toList();
        if (wide.isEmpty()) {
            return wide;
        }
        Rule last = wide.get(wide.size() - 1);
        return wide.stream()
                .filter(r ->
                        Math.abs(r.from() - last.from()) < SAME_ENDS_PT && Math.abs(r.to() - last.to()) < SAME_ENDS_PT)
                .toList();
    }

    /** The rules between the lines of a head. */
    private List<Rule> rulesIn(List<Baseline> head) {
        return head.isEmpty()
                ? List.of()
                : rules.subList(
                        firstBelow(head.get(0).centre()),
                        firstBelow(head.get(head.size() - 1).centre()));
    }

    private int firstBelow(double y) {
        int low = 0;
        int high = rules.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rules.get(middle).at() <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
