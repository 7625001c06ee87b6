package io.github.yusuan.layout.aligned;

import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.page.Band;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gives each band of text to the heading of its column, in order and at the least distance in all. Numbers are set
 * flush right below a centred heading, words flush left: a heading on the wrong side of its text costs more.
 */
final class HeadingMatch {
    private static final double WRONG_SIDE = 6;
    /** Cost of a heading without text, in points: blank columns are common. */
    private static final double BLANK_COLUMN = 6;
    /** Cost of a further band under one heading, in points. */
    private static final double SHARED_COLUMN = 12;

    private final List<Segment> headings;
    private final List<Band> bands;
    private final double[][] cost;
    private final int[][] from;

    private HeadingMatch(List<Segment> headings, List<Band> bands) {
        this.headings = headings;
        this.bands = bands;
        this.cost = new double[headings.size() + 1][bands.size() + 1];
        this.from = new int[headings.size() + 1][bands.size() + 1];
        match();
    }

    /**
     * One band a heading, from the left: its own extent and that of all its text.
     *
     * @param headings of columns, from the left
     * @param others headings that may stand over others or be of a column of their own, which much text then shows
     */
    static List<Band> of(List<Segment> headings, List<Segment> others, List<Band> bands) {
        HeadingMatch best = new HeadingMatch(headings, bands);
        for (Segment other : others) {
            List<Segment> more = new ArrayList<>(best.headings);
            more.add(other);
            more.sort(Comparator.comparingDouble(s -> s.box().centreX()));
            HeadingMatch match = new HeadingMatch(more, bands);
            best = match.cost() < best.cost() - SHARED_COLUMN ? match : best;
        }
        return best.columns();
    }

    private double cost() {
        return cost[headings.size()][bands.size()];
    }

    private void match() {
        int n = headings.size();
        int m = bands.size();
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int h = 1; h <= n; h++) {
            for (int end = 0; end <= m; end++) {
                double own = 0;
                for (int start = end; start >= 0; start--) {
                    own += start < end ? distance(headings.get(h - 1), bands.get(start)) : 0;
                    int taken = end - start;
                    double extra = taken == 0 ? BLANK_COLUMN : SHARED_COLUMN * (taken - 1);
                    if (cost[h - 1][start] + own + extra < cost[h][end]) {
                        cost[h][end] = cost[h - 1][start] + own + extra;
                        from[h][end] = start;
                    }
                }
            }
        }
    }

    private List<Band> columns() {
        List<Band> columns = new ArrayList<>();
        int end = bands.size();
        for (int h = headings.size(); h > 0; h--) {
            Segment heading = headings.get(h - 1);
            Band column = new Band(heading.box().x0(), heading.box().x1(), false);
            for (Band band : bands.subList(from[h][end], end)) {
                column = column.union(band);
            }
            columns.add(0, column);
            end = from[h][end];
        }
        return columns;
    }

    private static double distance(Segment heading, Band band) {
        double right = heading.box().x0() - band.to();
        double left = band.from() - heading.box().x1();
        boolean dashes = band.to() - band.from() <= heading.size(); // for no amount, or a minus apart: on either side
        if (right > 0) {
            return band.figures() && !dashes ? WRONG_SIDE * right : right;
        }
        return left > 0 ? (band.figures() || dashes ? left : WRONG_SIDE * left) : 0;
    }
}
