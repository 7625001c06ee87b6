package io.github.yusuan.layout;

import io.github.yusuan.ink.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Amounts of two columns that touch, 143213000.00104791000.00, are one run of digits. It is cut where amounts of other
 * lines end, if that leaves amounts on both sides and there is only one such place.
 */
final class TouchingAmounts {
    /** Right ends that differ by less are flush. */
    private static final double FLUSH_PT = 1;

    /** So many amounts of other lines show where a column ends. */
    private static final int ENOUGH = 2;

    private final LineReader reader;
    private final double[] ends;

    private TouchingAmounts(List<Baseline> lines, LineReader reader) {
        this.reader = reader;
        this.ends = lines.stream()
                .flatMap(line -> line.segments().stream())
                .filter(Segment::isDecimal)
                .mapToDouble(amount -> amount.box().x1())
                .sorted()
                .toArray();
    }

    /** The lines with amounts that touch as texts of their own. */
    static List<Baseline> cut(List<Baseline> lines, LineReader reader) {
        TouchingAmounts amounts = new TouchingAmounts(lines, reader);
        return amounts.ends.length < ENOUGH
                ? lines
                : lines.stream().map(amounts::cut).toList();
    }

    private Baseline cut(Baseline line) {
        List<Segment> segments = new ArrayList<>();
        line.segments().forEach(segment -> addParts(segment, segments));
        return segments.size() == line.segments().size() ? line : new Baseline(segments, line.isRuled());
    }

    private void addParts(Segment segment, List<Segment> parts) {
        OptionalInt at = holdsTwoPoints(segment.text()) ? cutOf(segment.glyphs()) : OptionalInt.empty();
        if (at.isEmpty()) {
            parts.add(segment);
            return;
        }
        List<Glyph> glyphs = segment.glyphs();
        parts.add(Segment.of(glyphs.subList(0, at.getAsInt()), reader));
        addParts(Segment.of(glyphs.subList(at.getAsInt(), glyphs.size()), reader), parts);
    }

    private static boolean holdsTwoPoints(String text) {
        return text.indexOf('.') >= 0 && text.indexOf('.') != text.lastIndexOf('.');
    }

    private OptionalInt cutOf(List<Glyph> glyphs) {
        int[] cuts = IntStream.range(1, glyphs.size())
                .filter(at -> endsColumn(glyphs.get(at - 1).x1()))
                .filter(at -> Numerals.isDecimal(reader.textOf(glyphs.subList(0, at))))
                .filter(at -> beginsAmount(reader.textOf(glyphs.subList(at, glyphs.size()))))
                .toArray();
        return cuts.length == 1 ? OptionalInt.of(cuts[0]) : OptionalInt.empty();
    }

    /** An amount, or several that touch. */
    private static boolean beginsAmount(String text) {
        boolean begins = Character.isDigit(text.charAt(0)) || text.charAt(0) == '-';
        return begins && (Numerals.isDecimal(text) || holdsTwoPoints(text));
    }

    private boolean endsColumn(double x) {
        int from = firstFrom(x - FLUSH_PT);
        return from + ENOUGH <= ends.length && ends[from + ENOUGH - 1] <= x + FLUSH_PT;
    }

    private int firstFrom(double x) {
        int found = Arrays.binarySearch(ends, x);
        return found < 0 ? -found - 1 : found;
    }
}
