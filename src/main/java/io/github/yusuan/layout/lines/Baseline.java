package io.github.yusuan.layout.lines;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.model.Box;
import io.github.yusuan.words.NumberRow;
import io.github.yusuan.words.PageNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of text as segments that gaps separate.
 *
 * @param segments from the left, at least one
 * @param isRuled whether a rule stands between two of them, or one close above and one close below
 */
public record Baseline(List<Segment> segments, boolean isRuled) {
    /** A gap wider than this separates two cells. */
    private static final double GAP_EM = 0.75;
    /** Between a number and a word a narrower gap does. */
    private static final double SHORT_GAP_EM = 0.35;

    /** Behind an amount any gap but that between two digits does. */
    private static final double AMOUNT_GAP_EM = 0.25;

    /** Texts with less white between them touch. */
    private static final double TOUCHING_EM = 0.02;

    /** Gaps that differ by less than this factor are those of letters set apart. */
    private static final double EVEN = 1.5;

    private static final Pattern GROUPED = Pattern.compile("[-－﹣−]?\\d{1,3}([,，]\\d{3})+");

    private static final Pattern FRAMED_NUMBER = Pattern.compile("[-－﹣−—–·•]+ ?\\d{1,4} ?[-－﹣−—–·•]+");
    private static final Pattern BARE_NUMBER = Pattern.compile("[-－﹣−—–·•\\d ]+");

    /** Part of its width that the text of a row may fill. */
    private static final double MAX_INKED = 0.88;

    public double top() {
        return segments.stream().mapToDouble(s -> s.box().y0()).min().orElse(0);
    }

    public double bottom() {
        return segments.stream().mapToDouble(s -> s.box().y1()).max().orElse(0);
    }

    public double centre() {
        return (top() + bottom()) / 2;
    }

    public double size() {
        return segments.get(0).size();
    }

    /** Four digits and more, but no year: no page of a table of contents has such a number. */
    private static final Pattern LONG_NUMBER =
            Pattern.compile("[-－﹣−]?(?!(19|20)\\d\\d$)(\\d{4,}|\\d{1,3}([,，]\\d{3})+)");

    /**
     * Whether it holds figures in at least two places, or an amount beside a label, with white between them: a row of a
     * table and not a sentence with figures. A whole number is an amount where it is long and ends the line, or where a rule
     * parts it from its label.
     */
    public boolean isRow() {
        long numbers = segments.stream().filter(Segment::isNumber).count();
        boolean decimal = segments.stream().anyMatch(Segment::isDecimal)
                || segments.size() == 2
                        && LONG_NUMBER.matcher(segments.get(1).text()).matches();
        if (segments.stream().anyMatch(Segment::isSentence)) {
            return false;
        }
        double inked = segments.stream().mapToDouble(s -> s.box().width()).sum();
        return segments.size() >= 2 && (decimal || numbers >= (isRuled ? 1 : 2)) && inked < MAX_INKED * box().width();
    }

    public boolean beginsWithFigure() {
        return segments.get(0).isNumber();
    }

    /** Whether it is nothing but an amount: its label is wrapped above and below. */
    public boolean isLoneAmount() {
        return segments.size() == 1 && segments.get(0).isDecimal();
    }

    /** The texts without amounts that touch: these do not show where a column ends. */
    public List<Segment> alone() {
        return IntStream.range(0, segments.size())
                .filter(i -> !isTouched(i) && !isTouched(i + 1))
                .mapToObj(segments::get)
                .toList();
    }

    /** Whether the number at that place touches the one before it. */
    private boolean isTouched(int at) {
        return at > 0
                && at < segments.size()
                && segments.get(at).isNumber()
                && segments.get(at - 1).isNumber()
                && segments.get(at).box().x0() - segments.get(at - 1).box().x1() < TOUCHING_EM * size();
    }

    /** Whether it numbers the columns: 栏次 1 2 3. What stands there is centred, whatever its column holds. */
    public boolean isNumberRow() {
        return NumberRow.is(segments.stream().map(Segment::text).toList());
    }

    /** The number of the page at its foot: {@code 12}, {@code - 12 -}, 第 12 页. */
    public boolean isPageNumber() {
        String text = segments.stream().map(Segment::text).collect(Collectors.joining(" "));
        boolean alone = segments.size() == 1;
        return FRAMED_NUMBER.matcher(text).matches()
                || PageNumber.isNamed(text)
                || alone && BARE_NUMBER.matcher(text).matches();
    }

    public Box box() {
        return segments.stream().map(Segment::box).reduce(Box::union).orElse(Box.NONE);
    }

    /** The lines that glyphs form; rules from top to bottom part their texts. */
    public static List<Baseline> ofAll(List<Glyph> glyphs, LineReader lines, List<Rule> down) {
        List<Baseline> all = lines.linesOf(glyphs).stream()
                .map(line -> of(line, lines, down))
                .toList();
        return CodedNames.joined(TouchingAmounts.cut(SpacedLetters.joined(all, down), lines), down);
    }

    public static Baseline of(List<Glyph> line, LineReader lines, List<Rule> down) {
        float centre = line.get(0).centreY();
        double[] rules = down.stream()
                .filter(r -> r.from() <= centre && centre <= r.to())
                .mapToDouble(Rule::at)
                .sorted()
                .toArray();
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        boolean ruled = false;
        for (int i = 1; i <= line.size(); i++) {
            boolean parted = i < line.size() && isRuleBetween(line.get(i - 1), line.get(i), rules);
            ruled |= parted;
            if (i == line.size() || parted || isGap(line.get(i - 1), line.get(i)) || endsAmount(line, from, i, lines)) {
                segments.add(Segment.of(line.subList(from, i), lines));
                from = i;
            }
        }
        return new Baseline(segments, ruled);
    }

    /** Whether the glyphs of a line stand so close that it is one segment, whatever they are. */
    public static boolean isWhole(List<Glyph> line) {
        for (int i = 1; i < line.size(); i++) {
            Glyph after = line.get(i);
            if ((after.x0() - line.get(i - 1).x1()) / after.size() > AMOUNT_GAP_EM) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRuleBetween(Glyph before, Glyph after, double[] rules) {
        int place = Arrays.binarySearch(rules, before.centreX());
        int next = place < 0 ? -place - 1 : place;
        return next < rules.length && rules[next] < after.centreX();
    }

    /** An amount ends where a digit stands apart from it: the code of the next column, close by. */
    private static boolean endsAmount(List<Glyph> line, int from, int to, LineReader lines) {
        Glyph after = line.get(to);
        double gap = (after.x0() - line.get(to - 1).x1()) / after.size();
        lines.work().steps(gap > AMOUNT_GAP_EM ? to - from : 1);
        double before = to - from < 2
                ? 0
                : (line.get(to - 1).x0() - line.get(to - 2).x1())
                        / line.get(to - 1).size();
        boolean spaced = gap < EVEN * before;
        return gap > AMOUNT_GAP_EM
                && !spaced
                && Character.isDigit(after.text().codePointAt(0))
                && isWholeAmount(Segment.of(line.subList(from, to), lines));
    }

    /** An amount to which no digit can be put: it has its fraction, or its digits are in groups. */
    private static boolean isWholeAmount(Segment text) {
        return text.isDecimal() || GROUPED.matcher(text.text()).matches();
    }

    private static boolean isGap(Glyph before, Glyph after) {
        double gap = (after.x0() - before.x1()) / after.size();
        return gap > GAP_EM || gap > SHORT_GAP_EM && isIdeograph(before) != isIdeograph(after);
    }

    private static boolean isIdeograph(Glyph glyph) {
        return glyph.text().codePointAt(0) >= 0x2e80;
    }
}
