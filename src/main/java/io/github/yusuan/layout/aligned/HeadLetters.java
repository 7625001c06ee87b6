package io.github.yusuan.layout.aligned;

import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.words.NumberRow;
import java.util.List;

/**
 * Two letters set apart in a head, 地 区 or 项 目, are one heading where the body shows one column below them: a text that
 * runs below both, or a single column to which both are nearest. 类 and 款 have a column each, and of 类 款 项 over one
 * column nobody says which two were one.
 */
final class HeadLetters {
    /** Letters further apart, in ems, are of two columns, though one of these is blank. */
    private static final double MAX_WHITE_EM = 4.5;

    /** White that differs by less, in ems, is equal. */
    private static final double EQUAL_EM = 0.1;
    /** White between two headings is wider than that in them by so much. */
    private static final double WIDER = 1.4;

    private HeadLetters() {}

    /**
     * Puts letters of the headings over others together, in place: 收 入 and 支 出 of a level that has nothing else, with the
     * same white in each and more between them.
     */
    static void joinPairs(List<Segment> level) {
        boolean letters =
                level.size() >= 4 && level.size() % 2 == 0 && level.stream().allMatch(HeadLetters::isLetter);
        for (int i = 1; letters && i < level.size(); i++) {
            double first = white(level, 1);
            letters = i % 2 == 1
                    ? Math.abs(white(level, i) - first)
                            < EQUAL_EM * level.get(i).size()
                    : white(level, i) > WIDER * first;
        }
        for (int i = level.size() - 1; letters && i > 0; i -= 2) {
            level.set(i - 1, level.get(i - 1).with(level.get(i)));
            level.remove(i);
        }
    }

    private static double white(List<Segment> level, int at) {
        return level.get(at).box().x0() - level.get(at - 1).box().x1();
    }

    /** Puts such letters of a level of the head together, in place. */
    static void join(List<Segment> level, List<Baseline> body, ColumnBands filled) {
        for (int i = level.size() - 1; i > 0; i--) {
            Segment left = level.get(i - 1);
            Segment right = level.get(i);
            boolean letters = isLetter(left) && isLetter(right) && !areLabels(left, right);
            if (letters
                    && (body.stream().anyMatch(line -> spans(line, left, right))
                            || areOverOneColumn(level, i, filled))) {
                level.set(i - 1, left.with(right));
                level.remove(i);
            }
        }
    }

    private static boolean isLetter(Segment heading) {
        return heading.text().length() == 1 && !heading.isFigure();
    }

    /** 甲 乙: they number the columns. */
    private static boolean areLabels(Segment left, Segment right) {
        return NumberRow.isLabel(left.text()) && NumberRow.isLabel(right.text());
    }

    private static boolean spans(Baseline line, Segment left, Segment right) {
        return line.segments().stream()
                .anyMatch(s -> s.box().x0() < left.box().centreX()
                        && s.box().x1() > right.box().centreX());
    }

    private static boolean areOverOneColumn(List<Segment> level, int right, ColumnBands filled) {
        Segment before = level.get(right - 1);
        Segment letter = level.get(right);
        if (filled.count() == 0 || letter.box().x0() - before.box().x1() > MAX_WHITE_EM * letter.size()) {
            return false;
        }
        int column = filled.columnOf(letter);
        return filled.columnOf(before) == column
                && !isLetterOver(level, right - 2, column, filled)
                && !isLetterOver(level, right + 1, column, filled);
    }

    private static boolean isLetterOver(List<Segment> level, int at, int column, ColumnBands filled) {
        return at >= 0 && at < level.size() && isLetter(level.get(at)) && filled.columnOf(level.get(at)) == column;
    }
}
