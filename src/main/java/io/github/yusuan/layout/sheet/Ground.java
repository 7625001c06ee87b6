package io.github.yusuan.layout.sheet;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.work.Work;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What lies under each place of a page: filled boxes in the order in which they are drawn, later ones on earlier ones.
 * Kept as stretches of thin strips, so that a place is looked up without going through all boxes.
 */
final class Ground {
    private static final double DARKER_THAN_PAPER = 0.9;
    /** Height of a strip: no text is lower than two of them. */
    private static final float STRIP_PT = 2;
    /** Filling a strip costs as much as so many comparisons. */
    private static final int STEPS_OF_A_STRIP = 20;

    private record Stretch(float to, float luma) {}

    private final Map<Integer, NavigableMap<Float, Stretch>> strips = new HashMap<>();
    private final Work work;

    Ground(Work work) {
        this.work = work;
    }

    /** Draws a box over what is there. */
    void lay(Fill fill) {
        int last = (int) Math.floor(fill.y1() / STRIP_PT - 0.5);
        for (int strip = (int) Math.ceil(fill.y0() / STRIP_PT - 0.5); strip <= last; strip++) {
            work.steps(STEPS_OF_A_STRIP);
            lay(strips.computeIfAbsent(strip, s -> new TreeMap<>()), fill);
        }
    }

    private static void lay(NavigableMap<Float, Stretch> strip, Fill fill) {
        Map.Entry<Float, Stretch> before = strip.lowerEntry(fill.x0());
        if (before != null && before.getValue().to() > fill.x0()) {
            Stretch cut = before.getValue();
            strip.put(before.getKey(), new Stretch(fill.x0(), cut.luma()));
            if (cut.to() > fill.x1()) {
                strip.put(fill.x1(), cut);
            }
        }
        Map.Entry<Float, Stretch> over = strip.ceilingEntry(fill.x0());
        while (over != null && over.getKey() < fill.x1()) {
            strip.remove(over.getKey());
            if (over.getValue().to() > fill.x1()) {
                strip.put(fill.x1(), over.getValue());
            }
            over = strip.higherEntry(over.getKey());
        }
        strip.put(fill.x0(), new Stretch(fill.x1(), fill.luma()));
    }

    /** Whether what is seen there is darker than paper. */
    boolean isDark(float x, float y) {
        NavigableMap<Float, Stretch> strip = strips.get((int) Math.floor(y / STRIP_PT));
        Map.Entry<Float, Stretch> at = strip == null ? null : strip.floorEntry(x);
        return at != null && at.getValue().to() >= x && at.getValue().luma() < DARKER_THAN_PAPER;
    }
}
