package io.github.yusuan.layout.aligned;

import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.words.Ordinal;
import java.util.List;
import java.util.stream.DoubleStream;

/** Whether rows are a table: their figures stand below each other, or one row of two amounts has the items of a list below it. */
final class FigureColumns {
    private static final int MANY_FIGURES = 3;
    /** A row of two amounts is one of a list with more numbered items than that. */
    private static final int MANY_ITEMS = 2;

    private static final double ALIGNED_PT = 2;

    private FigureColumns() {}

    /** Rows whose figures stand below each other, a row of at least three, or one of two amounts in a list of items. */
    static boolean areIn(List<Baseline> rows) {
        List<Baseline> figured = rows.stream()
                .filter(line -> line.isRow() || line.isLoneAmount())
                .toList();
        List<Segment> figures = figured.stream()
                .flatMap(r -> r.segments().stream())
                .filter(Segment::isNumber)
                .toList();
        boolean manyFigures = figured.stream()
                .anyMatch(r -> r.segments().stream().filter(Segment::isNumber).count() >= MANY_FIGURES);
        if (manyFigures) {
            return true;
        }
        if (figured.size() < 2) {
            long amounts = figures.stream().filter(Segment::isDecimal).count();
            return amounts >= 2 && itemsOf(rows) > MANY_ITEMS;
        }
        double least = Math.max(4, figured.size()) / 2.0;
        return mostWithin(figures.stream().mapToDouble(f -> f.box().x1())) >= least
                || mostWithin(figures.stream().mapToDouble(f -> f.box().centreX())) >= least;
    }

    private static long itemsOf(List<Baseline> rows) {
        return rows.stream()
                .filter(row -> Ordinal.of(row.segments().get(0).text()).isPresent())
                .count();
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
}
