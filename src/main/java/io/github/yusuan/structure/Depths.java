package io.github.yusuan.structure;

import java.util.List;

/** Turns how deep lines stand into which is a part of which. */
final class Depths {
    private Depths() {}

    /** Each line is a part of the nearest one above that is less deep. */
    static Reading reading(Evidence evidence, List<Line> lines, List<Integer> depths) {
        int[] parents = new int[lines.size()];
        for (int i = 0; i < parents.length; i++) {
            int above = i - 1;
            boolean ofWhich =
                    lines.get(i).isOfWhich() && above >= 0 && !lines.get(above).isOfWhich();
            while (above >= 0 && depths.get(above) >= depths.get(i) && !ofWhich) {
                above--;
            }
            parents[i] = above >= 0 ? above : Reading.TOP;
        }
        return new Reading(evidence, parents, true);
    }
}
