package io.github.yusuan.layout.aligned;

import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.OrganisationName;
import io.github.yusuan.words.SumLabel;
import java.util.List;

/** Finds where the head of a table begins and where its body does. */
final class HeadTop {
    /** Lines of a head: it has up to nine rows, and its lowest headings are wrapped. */
    static final int MAX_HEAD = 14;

    private final List<Baseline> lines;
    private final FlushLines flush;

    HeadTop(List<Baseline> lines, FlushLines flush) {
        this.lines = lines;
        this.flush = flush;
    }

    /**
     * The first line of the head.
     *
     * @param free first line that is in no other table
     * @param first line of figures
     * @param own rules of the table, from the top
     */
    int of(int free, int first, List<Baseline> rows, List<Rule> own) {
        boolean closed = !own.isEmpty() && isTopRule(own.get(0), free, first, rows);
        double size = rows.get(0).size();
        int top = first;
        int headings = 0;
        while (top > free && headings < MAX_HEAD) {
            Baseline line = lines.get(top - 1);
            boolean title = isTitle(top - 1, size);
            boolean labelled = (isLabelled(line) || isItem(line, top)) && !flush.isLabelOfRow(top - 1, rows);
            boolean far = lines.get(top).top() - line.bottom() > 2 * BodyEnd.MAX_STEP * size;
            boolean outside = closed && line.centre() < own.get(0).at() - 1 && !standsOnRule(line, own.get(0));
            if (title || labelled || far || outside) {
                break;
            }
            headings += flush.isFlush(line, rows) || FlushLines.isFlushFigure(line, rows) ? 0 : 1;
            top--;
        }
        return top;
    }

    /**
     * Whether a line is a title by its size. Several texts beside each other are headings, which may be set larger than the
     * rows; two of them as large as those below.
     */
    private boolean isTitle(int at, double rows) {
        Baseline line = lines.get(at);
        int texts = line.segments().size();
        boolean headings = texts > 2 && line.segments().stream().noneMatch(Segment::isLabelled);
        double below = texts == 2 ? Math.max(rows, lines.get(at + 1).size()) : rows;
        return !headings && line.size() > BodyEnd.TITLE_SIZE * below;
    }

    /**
     * Lines above the first row whose words or figure stand flush with those of the rows are rows themselves, and so are
     * items with their ordinals; the numbers of the columns stand above all rows.
     */
    int startOfBody(int top, int first, List<Baseline> rows) {
        int body = first;
        while (body > top
                && !rows.get(0).isNumberRow()
                && (flush.isFlush(lines.get(body - 1), rows)
                        || FlushLines.isFlushFigure(lines.get(body - 1), rows)
                        || flush.isFlushRow(lines.get(body - 1), rows)
                        || flush.isLabelOfRow(body - 1, rows)
                        || flush.isSetOff(body - 1, rows)
                        || areItems(top, body - 1))) {
            body--;
        }
        return body;
    }

    /** Whether all texts of a line below headings have ordinals, 二、上年结转, which no heading of a column has. */
    private boolean areItems(int top, int at) {
        return lines.get(at).segments().stream()
                        .allMatch(s -> Ordinal.of(s.text()).isPresent()
                                && Ordinal.without(s.text()).length() > 1)
                && lines.subList(top, at).stream()
                        .anyMatch(line -> line.segments().size() >= 2);
    }

    /**
     * Whether the first rule closes the table at its top: headings stand below it. Above a stripe of the body nothing but
     * labels of rows do, which are wrapped.
     */
    private boolean isTopRule(Rule rule, int free, int first, List<Baseline> rows) {
        for (int i = first - 1; i >= free && lines.get(i).centre() > rule.at(); i--) {
            if (!flush.isFlush(lines.get(i), rows) && !FlushLines.isFlushFigure(lines.get(i), rows)) {
                return true;
            }
        }
        return false;
    }

    /** Headings right above the first rule, of a table that none closes at its top; a line from edge to edge is above it. */
    private static boolean standsOnRule(Baseline line, Rule rule) {
        boolean wide = Math.abs(line.box().x0() - rule.from()) < RulesAcross.SAME_ENDS_PT
                && Math.abs(line.box().x1() - rule.to()) < RulesAcross.SAME_ENDS_PT;
        return line.segments().size() >= 2 && !wide && rule.at() - line.bottom() < line.size();
    }

    /** The name of a unit with its ordinal above headings, 二、某某中心: whose table it is. */
    private boolean isItem(Baseline line, int below) {
        String text = line.segments().get(0).text();
        return line.segments().size() == 1
                && !lines.get(below).isRow()
                && Ordinal.of(text).isPresent()
                && OrganisationName.is(Ordinal.without(text));
    }

    /** A line of labels with their values; among several headings one may have a colon, and 其中： labels nothing. */
    private static boolean isLabelled(Baseline line) {
        long labelled = line.segments().stream()
                .filter(s -> s.isLabelled() && !SumLabel.isOfWhich(s.text()))
                .count();
        return 2 * labelled >= Math.max(1, line.segments().size());
    }
}
