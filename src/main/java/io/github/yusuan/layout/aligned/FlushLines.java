package io.github.yusuan.layout.aligned;

import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.model.Box;
import io.github.yusuan.work.Work;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Which lines belong to the rows of a body though they show no row of figures: they stand flush with its texts.
 *
 * @param lines of the page, from the top
 * @param work counts the comparisons
 */
record FlushLines(List<Baseline> lines, Work work) {
    private static final double FLUSH_PT = 1;
    /** A label is nearer to its figures than this part of the distance of two rows. */
    private static final double WITHIN_ROW = 0.5;

    /** Whether each text of a line begins where a text of the rows does. */
    boolean isFlush(Baseline line, List<Baseline> rows) {
        return stands(line, rows, text -> text.box().x0());
    }

    /** Labels as centred as others of the rows are: 上年结转 and 结转下年 between totals. Of headings some stand over figures. */
    boolean isCentred(Baseline line, List<Baseline> rows) {
        return stands(line, rows, text -> text.box().centreX());
    }

    /** Whether each text stands where words of the rows do. */
    private boolean stands(Baseline line, List<Baseline> rows, ToDoubleFunction<Segment> place) {
        work.steps((long) line.segments().size()
                * rows.stream().mapToInt(row -> row.segments().size()).sum());
        return line.segments().stream()
                .allMatch(s -> rows.stream()
                        .flatMap(row -> row.segments().stream())
                        .anyMatch(word -> !word.isNumber()
                                && Math.abs(place.applyAsDouble(word) - place.applyAsDouble(s)) < FLUSH_PT));
    }

    /** A number by itself that stands flush with numbers of the rows: the code of a row beside a wrapped name. */
    static boolean isFlushFigure(Baseline line, List<Baseline> rows) {
        return isFlushWith(line, rows, Segment::isNumber);
    }

    /** A number by itself that stands flush with numbers without a fraction: codes, or whole amounts. */
    static boolean isFlushWhole(Baseline line, List<Baseline> rows) {
        return isFlushWith(line, rows, number -> number.isNumber() && !number.isDecimal());
    }

    private static boolean isFlushWith(Baseline line, List<Baseline> rows, Predicate<Segment> numbers) {
        Box box = line.box();
        boolean alone = line.segments().size() == 1 && line.segments().get(0).isFigure();
        return alone
                && rows.stream()
                        .flatMap(row -> row.segments().stream())
                        .filter(numbers)
                        .anyMatch(number -> Math.abs(number.box().x0() - box.x0()) < FLUSH_PT
                                || Math.abs(number.box().x1() - box.x1()) < FLUSH_PT);
    }

    /** A label with one whole amount, as a total without a code has it: both stand flush with those of the rows. */
    boolean isFlushRow(Baseline line, List<Baseline> rows) {
        List<Segment> texts = line.segments();
        return texts.size() >= 2
                && texts.stream().anyMatch(Segment::isNumber)
                && texts.stream()
                        .allMatch(s -> isFlush(new Baseline(List.of(s), false), rows)
                                || isFlushFigure(new Baseline(List.of(s), false), rows));
    }

    /** Whether a line with a colon is the label of a row, 其中：公务用车购置费, of which no amount is printed. */
    boolean isLabelOfRow(int i, List<Baseline> rows) {
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

    /**
     * Whether a line is a label that is set higher than the figures of its row, which stand alone on the next line: it is
     * nearer to them than half the distance to the next row.
     */
    boolean isSetOff(int i, List<Baseline> rows) {
        Baseline label = lines.get(i);
        Baseline figures = lines.get(i + 1);
        boolean alone = label.segments().size() == 1
                && !label.segments().get(0).isFigure()
                && !label.segments().get(0).isLabelled();
        return alone
                && !figures.isNumberRow()
                && figures.segments().stream().allMatch(Segment::isFigure)
                && rows.stream()
                        .filter(row -> row.isRow() && row.centre() > figures.centre())
                        .findFirst()
                        .filter(next ->
                                figures.centre() - label.centre() < WITHIN_ROW * (next.centre() - figures.centre()))
                        .isPresent();
    }

    private boolean isFollowedByRow(int i) {
        if (i + 1 == lines.size()) {
            return false;
        }
        Baseline below = lines.get(i + 1);
        boolean text = below.segments().size() == 1 && !below.segments().get(0).isLabelled();
        return below.isRow() || text && !below.isPageNumber();
    }
}
