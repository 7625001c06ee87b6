package io.github.yusuan.layout.aligned;

import io.github.yusuan.layout.lines.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which columns each heading of one level stands over: neighbouring columns whose middle is the middle of the
 * heading. Of several such spans the wider one is taken as far as the columns have headings of their own below; a
 * heading that has none below itself is that of its column alone.
 */
final class HeadSpans {
    /** Worth of one more column below a heading, in widths of a column that the middle may be off. */
    private static final double WORTH_OF_COLUMN = 0.2;

    /** Cost of columns that the heading cannot stand over, in widths of a column. */
    private static final double NOT_OVER = 10;

    private final double[] borders;
    private final boolean[] headedBelow;
    private final boolean[] lowest;

    /**
     * Spans over some columns.
     *
     * @param headedBelow columns with a heading in the levels right below
     * @param lowest columns without a heading in any level below
     */
    HeadSpans(List<Double> borders, boolean[] headedBelow, boolean[] lowest) {
        this.borders = borders.stream().mapToDouble(Double::doubleValue).toArray();
        this.headedBelow = headedBelow.clone();
        this.lowest = lowest.clone();
    }

    /** First and last column. */
    record Span(int first, int last) {}

    /** The spans of headings from the left, by the centres of their texts; they never overlap. */
    List<Span> spansOf(List<Segment> headings) {
        int columns = borders.length - 1;
        int n = headings.size();
        double[][] best = new double[n + 1][columns + 1];
        int[][] from = new int[n + 1][columns + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        Arrays.fill(best[0], 0);
        for (int i = 1; i <= n; i++) {
            for (int end = i; end <= columns; end++) {
                best[i][end] = best[i][end - 1];
                from[i][end] = -1;
                for (int first = i - 1; first < end; first++) {
                    double cost = best[i - 1][first] + cost(headings.get(i - 1), first, end - 1);
                    if (cost < best[i][end]) {
                        best[i][end] = cost;
                        from[i][end] = first;
                    }
                }
            }
        }
        return n > columns ? List.of() : traced(from, n, columns);
    }

    private static List<Span> traced(int[][] from, int n, int columns) {
        List<Span> spans = new ArrayList<>();
        int end = columns;
        for (int i = n; i > 0; i--) {
            while (end > 0 && from[i][end] < 0) {
                end--;
            }
            spans.add(0, new Span(from[i][end], end - 1));
            end = from[i][end];
        }
        return spans;
    }

    private double cost(Segment heading, int first, int last) {
        double width = (borders[borders.length - 1] - borders[0]) / (borders.length - 1);
        double middle = (borders[first] + borders[last + 1]) / 2;
        double centre = heading.box().centreX();
        double worth = 0;
        boolean ownColumn = false;
        for (int c = first; c <= last && last > first; c++) {
            worth += headedBelow[c] ? WORTH_OF_COLUMN : -4 * WORTH_OF_COLUMN;
            ownColumn |= lowest[c]
                    && borders[c] <= heading.box().x0()
                    && heading.box().x1() <= borders[c + 1];
        }
        boolean holds = borders[first] <= centre && centre <= borders[last + 1];
        return Math.abs(centre - middle) / width - worth + (holds && !ownColumn ? 0 : NOT_OVER);
    }
}
