package io.github.yusuan.layout.lines;

import io.github.yusuan.ink.Rule;
import io.github.yusuan.words.NumberRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the letters of a word together that are set apart, 本 年 支 出: the white between them is even, and that to the texts
 * beside them is wider. Letters that stand over each other are headings set from top to bottom, and 类 款 项 are three.
 */
final class SpacedLetters {
    /** Letters further apart, in ems, are of two columns. */
    private static final double MAX_WHITE_EM = 1.6;
    /** Two letters alone show no even white: they are one word only where they stand closer. */
    private static final double MAX_WHITE_OF_TWO_EM = 1.3;
    /** White that differs by less than this factor is even. */
    private static final double EVEN = 1.25;
    /** The white around a word is wider than that in it by so much, around two letters by more. */
    private static final double WIDER = 1.4;

    private static final double MUCH_WIDER = 2;
    /** Lines this close, in ems, may be one heading from top to bottom, whose letters have one centre. */
    private static final double NEXT_LINE_EM = 1.8;

    private static final double SAME_CENTRE_EM = 0.4;

    private final List<Baseline> lines;
    private final List<Rule> down;

    private SpacedLetters(List<Baseline> lines, List<Rule> down) {
        this.lines = lines;
        this.down = down;
    }

    /** The lines with each such word in one segment; rules from top to bottom part letters. */
    static List<Baseline> joined(List<Baseline> lines, List<Rule> down) {
        SpacedLetters letters = new SpacedLetters(lines, down);
        List<Baseline> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            joined.add(letters.joined(i));
        }
        return joined;
    }

    private Baseline joined(int at) {
        List<Segment> segments = lines.get(at).segments();
        List<Segment> joined = new ArrayList<>();
        int from = 0;
        while (from < segments.size()) {
            int end = endOfRun(segments, from);
            List<Segment> run = segments.subList(from, end);
            if (isWord(segments, from, end) && !isStacked(run, at)) {
                joined.add(run.stream().reduce(Segment::with).orElseThrow());
            } else {
                joined.addAll(run);
            }
            from = end;
        }
        return joined.size() < segments.size()
                ? new Baseline(joined, lines.get(at).isRuled())
                : lines.get(at);
    }

    /** Where the letters end that stand evenly apart from the one on. */
    private int endOfRun(List<Segment> segments, int from) {
        int end = from + 1;
        while (end < segments.size()
                && isLetter(segments.get(from))
                && isLetter(segments.get(end))
                && isEven(whiteBefore(segments, end), whiteBefore(segments, from + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isEven(double white, double first) {
        return white <= MAX_WHITE_EM && white < EVEN * first && first < EVEN * white;
    }

    private boolean isWord(List<Segment> segments, int from, int end) {
        int letters = end - from;
        if (letters < 2 || segments.subList(from, end).stream().allMatch(s -> NumberRow.isLabel(s.text()))) {
            return false;
        }
        double inner = whiteBefore(segments, from + 1);
        double outer = Math.min(whiteBefore(segments, from), whiteBefore(segments, end));
        return letters > 2 ? outer > WIDER * inner : inner <= MAX_WHITE_OF_TWO_EM && outer > MUCH_WIDER * inner;
    }

    private boolean isStacked(List<Segment> run, int at) {
        return isOver(run, at, at - 1) || isOver(run, at, at + 1);
    }

    private boolean isOver(List<Segment> run, int at, int other) {
        if (other < 0 || other >= lines.size()) {
            return false;
        }
        double em = run.get(0).size();
        boolean near = Math.abs(lines.get(other).centre() - lines.get(at).centre()) < NEXT_LINE_EM * em;
        return near
                && run.stream()
                        .anyMatch(letter -> lines.get(other).segments().stream()
                                .anyMatch(s -> isLetter(s)
                                        && Math.abs(s.box().centreX()
                                                        - letter.box().centreX())
                                                < SAME_CENTRE_EM * em));
    }

    /** The white before a segment in ems; without end where nothing or a rule stands before it. */
    private double whiteBefore(List<Segment> segments, int at) {
        if (at == 0 || at >= segments.size() || isParted(segments.get(at - 1), segments.get(at))) {
            return Double.MAX_VALUE;
        }
        return (segments.get(at).box().x0() - segments.get(at - 1).box().x1())
                / segments.get(at).size();
    }

    private boolean isParted(Segment before, Segment after) {
        double y = after.box().centreY();
        return down.stream()
                .anyMatch(rule -> rule.from() <= y
                        && y <= rule.to()
                        && before.box().centreX() < rule.at()
                        && rule.at() < after.box().centreX());
    }

    private static boolean isLetter(Segment segment) {
        String text = segment.text();
        return text.codePointCount(0, text.length()) == 1 && Character.isIdeographic(text.codePointAt(0));
    }
}
