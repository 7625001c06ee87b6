package io.github.yusuan.locate;

import io.github.yusuan.page.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a page, to be asked for by height: a page of many tables would go through all of them for each table. */
final class LinesByHeight {
    private final List<TextLine> lines;
    private final int[] order;
    private final double[] middles;

    LinesByHeight(List<TextLine> lines) {
        this.lines = lines;
        order = IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> lines.get(i).box().centreY()))
                .mapToInt(Integer::intValue)
                .toArray();
        middles = Arrays.stream(order)
                .mapToDouble(i -> lines.get(i).box().centreY())
                .toArray();
    }

    /** The lines whose middle lies between two heights, both exclusive, in the order of the page. */
    List<TextLine> between(double top, double bottom) {
        int first = firstAtOrAfter(Math.nextUp(top));
        int end = Math.max(first, firstAtOrAfter(bottom));
        int[] found = Arrays.copyOfRange(order, first, end);
        Arrays.sort(found);
        List<TextLine> between = new ArrayList<>(found.length);
        for (int i : found) {
            between.add(lines.get(i));
        }
        return between;
    }

    private int firstAtOrAfter(double at) {
        int low = 0;
        int high = middles.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (middles[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
