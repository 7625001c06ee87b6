package io.github.yusuan.layout.lines;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.words.Numerals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An amount that touches what stands in the next column, 143213000.00104791000.00 or 1,712.40一、本年预算, is a text of its
 * own. It is cut where amounts of other lines end, if an amount follows, or where words of other lines begin, if words
 * follow; and only if there is one such place. Whole numbers, 451,902 0, are cut where both columns stand flush with the
 * figures of other lines, at their ends or at their beginnings. A code behind the cents of an amount, 21,664.46302, looks
 * like one number: it is cut where the cents of other lines end, of which one has no code behind it. A code that touches
 * its name is cut from it where the names of other lines begin, and a dash from an amount where those of other lines stand
 * alone, further off their amounts, or where figures of other lines end.
 */
final class TouchingAmounts {
    /** Ends that differ by less are flush. */
    private static final double FLUSH_PT = 1;

    /** More white between two digits than this, in ems, is white. */
    private static final double WHITE_EM = 0.1;

    /** So many amounts of other lines show where a column ends. */
    private static final int ENOUGH = 2;

    /** Figures only, of which some are two numbers. */
    private static final Pattern FIGURES = Pattern.compile("[-－﹣−\\d,，.．% ]+");

    /** An amount to cents and, right behind it, the code of the next column. */
    private static final Pattern CODED = Pattern.compile("([-－﹣−]?[\\d,，]+[.．]\\d{2})\\d{3,7}");

    private static final Pattern CODE = Pattern.compile("\\d{2,7}");
    /** A code and, right behind it, the name of the next column. */
    private static final Pattern NAMED = Pattern.compile(CODE + "\\p{IsHan}.*");

    /** A whole amount and, right behind it, the words of the next column. */
    private static final Pattern GROUPED = Pattern.compile("([-－﹣−]?\\d{1,3}(?:[,，]\\d{3})+)\\p{IsHan}.*");

    /** So many texts show where a column ends or begins, if no amount does. */
    private static final int MANY = 3;

    private final LineReader reader;
    private final double[] centEnds;
    private final double[] amountEnds;
    private final double[] figureEnds;
    private final double[] figureStarts;
    private final double[] wordStarts;
    private final double[] dashStarts;

    private TouchingAmounts(List<Baseline> lines, LineReader reader) {
        this.reader = reader;
        this.amountEnds = edges(lines, Segment::isDecimal, text -> text.box().x1());
        this.figureEnds = edges(lines, Segment::isNumber, text -> text.box().x1());
        this.figureStarts = edges(lines, Segment::isNumber, text -> text.box().x0());
        this.wordStarts =
                edges(lines, text -> !text.isFigure(), text -> text.box().x0());
        this.dashStarts =
                edges(lines, TouchingAmounts::isDash, text -> text.box().x0());
        this.centEnds = lines.stream()
                .flatMap(line -> line.segments().stream())
                .map(Segment::glyphs)
                .flatMapToDouble(glyphs -> centsOf(glyphs).stream()
                        .mapToDouble(at -> glyphs.get(at - 1).x1()))
                .sorted()
                .toArray();
    }

    private static double[] edges(List<Baseline> lines, Predicate<Segment> which, ToDoubleFunction<Segment> edge) {
        return lines.stream()
                .flatMap(line -> line.segments().stream())
                .filter(which)
                .mapToDouble(edge)
                .sorted()
                .toArray();
    }

    /** The lines with amounts that touch as texts of their own. */
    static List<Baseline> cut(List<Baseline> lines, LineReader reader) {
        TouchingAmounts amounts = new TouchingAmounts(lines, reader);
        return lines.stream().map(amounts::cut).toList();
    }

    private Baseline cut(Baseline line) {
        List<Segment> segments = new ArrayList<>();
        line.segments().forEach(segment -> addParts(segment, segments));
        return segments.size() == line.segments().size() ? line : new Baseline(segments, line.isRuled());
    }

    private void addParts(Segment segment, List<Segment> parts) {
        OptionalInt dash = besideDash(segment);
        OptionalInt at = dash.isPresent() || !mayTouch(segment) ? dash : cutOf(segment.glyphs());
        if (at.isEmpty()) {
            parts.add(segment);
            return;
        }
        List<Glyph> glyphs = segment.glyphs();
        parts.add(Segment.of(glyphs.subList(0, at.getAsInt()), reader));
        addParts(Segment.of(glyphs.subList(at.getAsInt(), glyphs.size()), reader), parts);
    }

    /** Where the dash of a column without an amount ends or begins: it is no sign of the amount of the next column. */
    private OptionalInt besideDash(Segment segment) {
        List<Glyph> glyphs = segment.glyphs();
        int last = glyphs.size() - 1;
        boolean first = last > 0 && isWhite(glyphs, 1) && isDashOfColumn(glyphs.get(0));
        boolean behind = last > 0 && isWhite(glyphs, last) && isDashOfColumn(glyphs.get(last));
        if (!first && !behind) {
            return OptionalInt.empty();
        }
        List<Glyph> rest = glyphs.subList(first ? 1 : 0, behind ? last : last + 1);
        return Numerals.isNumber(reader.textOf(rest)) ? OptionalInt.of(first ? 1 : last) : OptionalInt.empty();
    }

    private boolean isDashOfColumn(Glyph glyph) {
        boolean flush = isFlush(dashStarts, glyph.x0()) || isFlush(figureEnds, glyph.x1());
        return flush && isDash(Segment.of(List.of(glyph), reader));
    }

    private static boolean isDash(Segment segment) {
        return segment.isFigure() && !segment.isNumber();
    }

    private static boolean mayTouch(Segment segment) {
        boolean several = segment.text().indexOf('.') > 0
                || FIGURES.matcher(segment.text()).matches();
        boolean named = NAMED.matcher(segment.text()).matches();
        return named
                || GROUPED.matcher(segment.text()).matches()
                || several
                        && (!segment.isFigure() || CODED.matcher(segment.text()).matches());
    }

    private OptionalInt cutOf(List<Glyph> glyphs) {
        OptionalInt cents = centsOf(glyphs);
        if (cents.isPresent() && cents.getAsInt() < glyphs.size()) {
            return isEndOfCents(glyphs.get(cents.getAsInt() - 1).x1()) ? cents : OptionalInt.empty();
        }
        int[] cuts = IntStream.range(1, glyphs.size())
                .filter(at -> isCut(glyphs, at))
                .toArray();
        return cuts.length == 1 ? OptionalInt.of(cuts[0]) : OptionalInt.empty();
    }

    /** Where the cents of an amount end that a code follows at once. */
    private OptionalInt centsOf(List<Glyph> glyphs) {
        Matcher matcher = CODED.matcher(reader.textOf(glyphs));
        boolean single = glyphs.stream().allMatch(glyph -> glyph.text().length() == 1);
        return single && matcher.matches() ? OptionalInt.of(matcher.end(1)) : OptionalInt.empty();
    }

    private boolean isEndOfCents(double x) {
        return isFlush(amountEnds, x, 1) && isFlush(centEnds, x, MANY);
    }

    private boolean isCut(List<Glyph> glyphs, int at) {
        if (!isBesideEdge(glyphs, at)) {
            return false;
        }
        String before = reader.textOf(glyphs.subList(0, at));
        String behind = reader.textOf(glyphs.subList(at, glyphs.size()));
        boolean named = CODE.matcher(before).matches() && Character.isIdeographic(behind.codePointAt(0));
        return named && isFlush(wordStarts, glyphs.get(at).x0(), MANY)
                || Numerals.isDecimal(before) && beginsColumn(glyphs, at, behind)
                || isGroupedBefore(glyphs, at)
                        && isFlush(wordStarts, glyphs.get(at).x0())
                || Numerals.isNumber(before)
                        && FIGURES.matcher(behind).matches()
                        && (isWhite(glyphs, at) || !hasWhite(glyphs))
                        && areFlush(glyphs, at);
    }

    /** Whether a text of another line ends or begins at a place: no column is without that. */
    private boolean isBesideEdge(List<Glyph> glyphs, int at) {
        return isFlush(wordStarts, glyphs.get(at).x0())
                || isFlush(amountEnds, glyphs.get(at - 1).x1())
                || areFlush(glyphs, at);
    }

    /** Whether a whole amount ends where words begin. */
    private boolean isGroupedBefore(List<Glyph> glyphs, int at) {
        Matcher matcher = GROUPED.matcher(reader.textOf(glyphs));
        return matcher.matches() && matcher.group(1).equals(reader.textOf(glyphs.subList(0, at)));
    }

    private static boolean hasWhite(List<Glyph> glyphs) {
        return IntStream.range(1, glyphs.size()).anyMatch(at -> isWhite(glyphs, at));
    }

    private static boolean isWhite(List<Glyph> glyphs, int at) {
        Glyph after = glyphs.get(at);
        return after.x0() - glyphs.get(at - 1).x1() > WHITE_EM * after.size();
    }

    private boolean beginsColumn(List<Glyph> glyphs, int at, String behind) {
        return isAmount(behind)
                ? isFlush(amountEnds, glyphs.get(at - 1).x1())
                : isFlush(wordStarts, glyphs.get(at).x0());
    }

    /** Whether the figures on either side of a place stand flush with those of other lines. */
    private boolean areFlush(List<Glyph> glyphs, int at) {
        return isFlush(figureStarts, glyphs.get(0).x0())
                        && isFlush(figureStarts, glyphs.get(at).x0())
                || isFlush(figureEnds, glyphs.get(at - 1).x1())
                        && isFlush(figureEnds, glyphs.get(glyphs.size() - 1).x1());
    }

    /** An amount, or several that touch. */
    private static boolean isAmount(String text) {
        boolean begins = Character.isDigit(text.charAt(0)) || text.charAt(0) == '-';
        boolean several = text.indexOf('.') != text.lastIndexOf('.');
        return begins && (Numerals.isDecimal(text) || several && text.chars().noneMatch(Character::isIdeographic));
    }

    private static boolean isFlush(double[] edges, double x) {
        return isFlush(edges, x, ENOUGH);
    }

    private static boolean isFlush(double[] edges, double x, int enough) {
        int found = Arrays.binarySearch(edges, x - FLUSH_PT);
        int from = found < 0 ? -found - 1 : found;
        return from + enough <= edges.length && edges[from + enough - 1] <= x + FLUSH_PT;
    }
}
