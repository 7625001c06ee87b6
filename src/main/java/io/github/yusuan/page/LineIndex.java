package io.github.yusuan.page;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The lines of a page by what they say and how high they stand: looked up once for each line of the next page. */
public final class LineIndex {
    /** Lines of two pages whose heights differ by less stand at one place. */
    private static final double SAME_PLACE_PT = 2;

    private final Map<String, NavigableSet<Double>> heights = new HashMap<>();

    private LineIndex() {}

    /** Those of a page. */
    public static LineIndex of(Page page) {
        LineIndex lines = new LineIndex();
        for (Block block : page.blocks()) {
            if (block instanceof TextLine line) {
                lines.heights
                        .computeIfAbsent(line.compact(), text -> new TreeSet<>())
                        .add(line.box().centreY());
            }
        }
        return lines;
    }

    /** Whether the page shows that text at the same place: a running head or foot. */
    public boolean has(TextLine line) {
        NavigableSet<Double> shown = heights.get(line.compact());
        double place = line.box().centreY();
        return shown != null
                && !shown.subSet(place - SAME_PLACE_PT, false, place + SAME_PLACE_PT, false)
                        .isEmpty();
    }
}
