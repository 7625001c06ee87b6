package io.github.yusuan.layout.aligned;

import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.layout.sheet.DraftCell;
import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The cells of a head that no rule parts. A heading stands over the columns whose middle is its own, and in the rows from
 * the heading above it on, down to the last one where no other is below it.
 */
final class HeadCells {
    /** Depth below a heading, of 1 for the lowest level, down to which another one stands beside it. */
    private static final double HALFWAY = 0.65;

    private final List<List<Segment>> levels;
    private final ColumnBands bands;
    private final List<Double> borders;
    private final List<Heading> headings = new ArrayList<>();
    private final BitSet kept = new BitSet();

    HeadCells(List<List<Segment>> levels, ColumnBands bands) {
        this.levels = levels;
        this.bands = bands;
        this.borders = bands.borders();
        for (int level = 0; level < levels.size(); level++) {
            addHeadings(level);
        }
        kept.set(0, levels.size());
        for (int level = 0; level < levels.size(); level++) {
            drop(level);
        }
    }

    /** A heading over columns, both inclusive. */
    private record Heading(int level, int first, int last, List<Segment> texts) {

        boolean shares(Heading other) {
            return first <= other.last && other.first <= last;
        }
    }

    int rows() {
        return kept.cardinality();
    }

    /** All cells, blank ones too. */
    List<DraftCell> cells() {
        List<DraftCell> cells = new ArrayList<>();
        boolean[][] covered = new boolean[rows()][bands.count()];
        for (Heading heading : headings) {
            int row = kept.get(0, topOf(heading)).cardinality();
            int end = kept.get(0, bottomOf(heading) + 1).cardinality();
            int span = heading.last - heading.first + 1;
            Box box =
                    heading.texts.stream().map(Segment::box).reduce(Box::union).orElse(Box.NONE);
            cells.add(new DraftCell(
                    row,
                    heading.first,
                    end - row,
                    span,
                    heading.texts.stream().map(Segment::glyphs).toList(),
                    box));
            for (int r = row; r < end; r++) {
                Arrays.fill(covered[r], heading.first, heading.last + 1, true);
            }
        }
        int row = 0;
        for (int level = kept.nextSetBit(0); level >= 0; level = kept.nextSetBit(level + 1)) {
            addBlanks(row, covered[row], levels.get(level).get(0).box(), cells);
            row++;
        }
        cells.sort(Comparator.comparingInt(DraftCell::row).thenComparingInt(DraftCell::column));
        return cells;
    }

    private void addBlanks(int row, boolean[] covered, Box line, List<DraftCell> cells) {
        for (int c = 0; c < bands.count(); c++) {
            if (!covered[c]) {
                cells.add(DraftCell.blank(row, c, new Box(borders.get(c), line.y0(), borders.get(c + 1), line.y1())));
            }
        }
    }

    private void addHeadings(int level) {
        List<Segment> texts = levels.get(level);
        List<HeadSpans.Span> spans = new HeadSpans(borders, headedBelow(level), lowest(level)).spansOf(texts);
        for (int i = 0; i < texts.size(); i++) {
            Segment text = texts.get(i);
            int column = bands.columnOf(text);
            HeadSpans.Span span = spans.isEmpty() ? new HeadSpans.Span(column, column) : spans.get(i);
            Heading last = headings.isEmpty() ? null : headings.get(headings.size() - 1);
            if (last != null && last.level == level && last.last >= span.first()) {
                last.texts.add(text);
            } else {
                headings.add(new Heading(level, span.first(), span.last(), new ArrayList<>(List.of(text))));
            }
        }
    }

    /** A level of nothing but headings that stand in other rows too is no row. */
    private void drop(int level) {
        kept.clear(level);
        boolean needed = headings.stream()
                .anyMatch(heading ->
                        kept.get(topOf(heading), bottomOf(heading) + 1).isEmpty());
        kept.set(level, needed);
    }

    private int topOf(Heading heading) {
        return headings.stream()
                        .filter(above -> above.level < heading.level && above.shares(heading))
                        .mapToInt(Heading::level)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private int bottomOf(Heading heading) {
        boolean headed = headings.stream().anyMatch(below -> below.level > heading.level && below.shares(heading));
        return headed ? heading.level : levels.size() - 1;
    }

    /** Columns with a heading of their own below a level; one that stands halfway to the lowest covers both levels. */
    private boolean[] headedBelow(int level) {
        boolean[] headed = new boolean[bands.count()];
        double own = centreOf(levels.get(level));
        double lowest = centreOf(levels.get(levels.size() - 1));
        double middle = middleFrom(level);
        for (int below = level + 1; below < levels.size(); below++) {
            double depth = (centreOf(levels.get(below)) - own) / (lowest - own);
            if (depth > HALFWAY) {
                levels.get(below).stream()
                        .filter(s -> level >= levels.size() - 2 || !isAt(middle, s))
                        .forEach(s -> headed[bands.columnOf(s)] = true);
            }
        }
        return headed;
    }

    /** The middle of a level and all below it: what stands there has a cell that goes down beside these. */
    private double middleFrom(int level) {
        double top =
                levels.get(level).stream().mapToDouble(s -> s.box().y0()).min().orElse(0);
        double bottom = levels.stream()
                .flatMap(List::stream)
                .mapToDouble(s -> s.box().y1())
                .max()
                .orElse(0);
        return (top + bottom) / 2;
    }

    private static boolean isAt(double middle, Segment heading) {
        return Math.abs(heading.box().centreY() - middle) < heading.size() / 4;
    }

    /** Columns without any heading below a level. */
    private boolean[] lowest(int level) {
        boolean[] lowest = new boolean[bands.count()];
        Arrays.fill(lowest, true);
        levels.subList(level + 1, levels.size())
                .forEach(below -> below.forEach(s -> lowest[bands.columnOf(s)] = false));
        return lowest;
    }

    private static double centreOf(List<Segment> level) {
        return level.get(0).box().centreY();
    }
}
