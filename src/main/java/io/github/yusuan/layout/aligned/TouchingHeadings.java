package io.github.yusuan.layout.aligned;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.lines.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Headings of two columns that both fill their column and stand on one line with hardly any white between them, 公务用车购
 * 公务用车运, are two headings: the white is wider than that between their letters, on either side of it stand texts of
 * another column, and what is below each of them is its own rest. Headings of a letter each, 款 项, stand in the middle of
 * their columns.
 */
final class TouchingHeadings {
    /** White between two headings is wider than this, in ems. */
    private static final double MIN_WHITE_EM = 0.25;
    /** White between the letters of one heading is narrower than this, in ems. */
    private static final double LETTERS_EM = 0.1;
    /** The middle of a heading and that of its rest differ by less, in ems. */
    private static final double CENTRED_EM = 1;

    /** The middle of a letter and that of its column differ by less, in ems. */
    private static final double MIDDLE_EM = 0.5;

    /** White between the lines of a heading is less, in ems. */
    private static final double CLOSE_EM = 0.7;

    private static final int MIN_LETTERS = 2;

    private final List<Baseline> head;
    private final ColumnBands columns;
    private final LineReader reader;

    private TouchingHeadings(List<Baseline> head, ColumnBands columns, LineReader reader) {
        this.head = head;
        this.columns = columns;
        this.reader = reader;
    }

    /** The lines of a head with such headings as two, from the lowest up: what is below a heading is known by then. */
    static List<Baseline> cut(List<Baseline> head, ColumnBands columns, LineReader reader) {
        List<Baseline> lines = new ArrayList<>(head);
        TouchingHeadings headings = new TouchingHeadings(lines, columns, reader);
        for (int i = lines.size() - 1; i >= 0; i--) {
            Baseline line = lines.get(i);
            List<Segment> parts = new ArrayList<>();
            line.segments().forEach(heading -> headings.addParts(heading, parts));
            if (parts.size() > line.segments().size()) {
                lines.set(i, new Baseline(parts, line.isRuled()));
            }
        }
        return lines;
    }

    private void addParts(Segment heading, List<Segment> parts) {
        List<Segment> letters = columns.isStraddled(heading) ? lettersOf(heading) : List.of();
        if (!letters.isEmpty()) {
            parts.addAll(letters);
            return;
        }
        if (isSpaced(heading.glyphs())) {
            parts.add(heading);
            return;
        }
        List<Segment> whole = partsOf(heading.glyphs());
        boolean several = IntStream.range(1, whole.size()).allMatch(i -> areTwo(whole.get(i - 1), whole.get(i)));
        parts.addAll(several && whole.stream().allMatch(this::isWhole) ? whole : List.of(heading));
    }

    /** Whether the rest of a heading stands close below: it is one even over a column that is blank. */
    private boolean goesOnBelow(Segment heading) {
        reader.work().steps(head.size());
        return head.stream()
                .flatMap(line -> line.segments().stream())
                .anyMatch(s -> s.box().centreY() > heading.box().y1()
                        && s.box().y0() - heading.box().y1() < CLOSE_EM * heading.size()
                        && Math.abs(s.box().centreX() - heading.box().centreX()) < MIDDLE_EM * heading.size());
    }

    private List<Segment> partsOf(List<Glyph> glyphs) {
        List<Segment> parts = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= glyphs.size(); at++) {
            if (at == glyphs.size() || white(glyphs, at) > MIN_WHITE_EM) {
                parts.add(Segment.of(glyphs.subList(from, at), reader));
                from = at;
            }
        }
        return parts;
    }

    /** The letters of a heading of which each stands in the middle of a column. */
    private List<Segment> lettersOf(Segment heading) {
        List<Segment> letters = heading.glyphs().stream()
                .map(glyph -> Segment.of(List.of(glyph), reader))
                .toList();
        long centred = columns.bands().stream()
                .filter(band -> letters.stream()
                        .anyMatch(letter -> Math.abs(letter.box().centreX() - (band.from() + band.to()) / 2)
                                < MIDDLE_EM * heading.size()))
                .count();
        boolean apart = IntStream.range(1, letters.size()).allMatch(at -> white(heading.glyphs(), at) > MIN_WHITE_EM);
        return apart && centred == letters.size() ? letters : List.of();
    }

    private boolean areTwo(Segment left, Segment right) {
        return areOfTwoColumns(left, right) || goesOnBelow(left) && goesOnBelow(right);
    }

    private boolean areOfTwoColumns(Segment left, Segment right) {
        return columns.bands().stream().anyMatch(band -> band.meets(left.box()) && !band.meets(right.box()))
                && columns.bands().stream().anyMatch(band -> band.meets(right.box()) && !band.meets(left.box()));
    }

    /** Whether it is more than a letter, and nothing stands below it, or one text in its middle. */
    private boolean isWhole(Segment heading) {
        if (heading.glyphs().size() < MIN_LETTERS) {
            return false;
        }
        List<Segment> below = head.stream()
                .flatMap(line -> line.segments().stream())
                .filter(s -> s.box().centreY() > heading.box().y1()
                        && heading.box().x0() < s.box().centreX()
                        && s.box().centreX() < heading.box().x1())
                .toList();
        reader.work().steps(head.size());
        return below.stream().map(s -> s.box().centreY()).distinct().count() == below.size()
                && below.stream()
                        .allMatch(s ->
                                Math.abs(s.box().centreX() - heading.box().centreX()) < CENTRED_EM * heading.size());
    }

    private static double white(List<Glyph> glyphs, int at) {
        return (glyphs.get(at).x0() - glyphs.get(at - 1).x1()) / glyphs.get(at).size();
    }

    /** Letters set apart: 基 本 支 出. */
    private static boolean isSpaced(List<Glyph> glyphs) {
        int apart = 0;
        for (int at = 1; at < glyphs.size(); at++) {
            apart += white(glyphs, at) > LETTERS_EM ? 1 : 0;
        }
        return 2 * apart >= glyphs.size() - 1;
    }
}
