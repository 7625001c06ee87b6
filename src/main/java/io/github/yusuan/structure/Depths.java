package io.github.yusuan.structure;

import java.util.List;

/** Turns how deep rows stand into which is a part of which. */
final class Depths {
    private Depths() {}

    /**
     * Each row is a part of the nearest one above that is less deep.
     *
     * @param beside whether what follows 其中：… deeper stands beside it, set below its text, or is a part of it
     */
    static Reading reading(Evidence evidence, List<Row> rows, List<Integer> depths, boolean beside) {
        int[] parents = new int[rows.size()];
        for (int i = 0; i < parents.length; i++) {
            int above = i - 1;
            boolean ofWhich =
                    rows.get(i).isOfWhich() && above >= 0 && !rows.get(above).isOfWhich();
            while (above >= 0 && !ofWhich && isPassed(rows, depths, above, i, beside)) {
                above--;
            }
            parents[i] = above >= 0 ? above : Reading.TOP;
        }
        return new Reading(evidence, parents, true);
    }

    private static boolean isPassed(List<Row> rows, List<Integer> depths, int above, int at, boolean beside) {
        return depths.get(above) >= depths.get(at) || beside && rows.get(above).isOfWhich();
    }
}
