package io.github.yusuan.layout.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The heights at which lines of figures stand. */
final class Anchors {
    /** Figures whose centres differ by less than this, in ems, stand on one line. */
    static final double SAME_LINE_EM = 0.5;

    private final double[] heights;
    private final double pitch;

    private Anchors(double[] heights, double pitch) {
        this.heights = heights;
        this.pitch = pitch;
    }

    /** Those of the columns of a body. */
    static Anchors of(List<BodyRows.Column> columns, double em) {
        double[] centres = columns.stream()
                .flatMap(column -> column.lines().stream())
                .filter(Segment::isFigure)
                .mapToDouble(line -> line.box().centreY())
                .sorted()
                .toArray();
        double[] heights = new double[centres.length];
        int n = 0;
        for (double centre : centres) {
            if (n == 0 || centre - heights[n - 1] > SAME_LINE_EM * em) {
                heights[n++] = centre;
            }
        }
        heights = Arrays.copyOf(heights, n);
        double[] steps = new double[Math.max(0, n - 1)];
        for (int i = 1; i < n; i++) {
            steps[i - 1] = heights[i] - heights[i - 1];
        }
        double pitch = Math.min(closest(steps), closest(stepsOfItems(columns)));
        return new Anchors(heights, Double.isFinite(pitch) ? pitch : 2 * em);
    }

    /** The distances of items of a list that follow each other: where most rows have no figures, these show the rows. */
    private static double[] stepsOfItems(List<BodyRows.Column> columns) {
        return columns.stream()
                .flatMapToDouble(column -> IntStream.range(1, column.lines().size())
                        .filter(i -> LabelBlocks.isItem(column.lines().get(i - 1))
                                && LabelBlocks.isItem(column.lines().get(i)))
                        .mapToDouble(i -> column.lines().get(i).box().centreY()
                                - column.lines().get(i - 1).box().centreY()))
                .toArray();
    }

    /** A distance that nearly all reach; infinite where there is none. */
    private static double closest(double[] steps) {
        Arrays.sort(steps);
        return steps.length == 0 ? Double.POSITIVE_INFINITY : steps[steps.length / 10];
    }

    boolean isEmpty() {
        return heights.length == 0;
    }

    List<Double> heights() {
        List<Double> all = new ArrayList<>();
        for (double height : heights) {
            all.add(height);
        }
        return all;
    }

    /** The usual distance of two rows that follow each other closely. */
    double pitch() {
        return pitch;
    }

    /** How many lie between two heights. */
    int between(double top, double bottom) {
        return firstFrom(bottom) - firstFrom(top);
    }

    /** The one next to a height; there must be one. */
    double nearest(double at) {
        int after = Math.min(firstFrom(at), heights.length - 1);
        boolean before = after > 0 && at - heights[after - 1] < Math.abs(heights[after] - at);
        return heights[before ? after - 1 : after];
    }

    private int firstFrom(double at) {
        int place = Arrays.binarySearch(heights, at);
        return place < 0 ? -place - 1 : place;
    }
}
