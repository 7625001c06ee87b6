package io.github.yusuan.structure;

import java.util.Arrays;
import java.util.List;

/**
 * One way to read the order of some lines: for each the one that it is a part of. Which of several ways is the right one
 * is for the amounts to say.
 *
 * @param evidence what shows it
 * @param parents for each line the index of the one above it, {@link #TOP} or {@link #OUTSIDE}
 * @param isSure the way counts also where an amount contradicts it
 */
record Reading(Evidence evidence, int[] parents, boolean isSure) {
    /** Part of nothing but the total. */
    static final int TOP = -1;
    /** Outside of the sums: it repeats or explains other lines. */
    static final int OUTSIDE = -2;

    static Reading flat(int size) {
        int[] parents = new int[size];
        Arrays.fill(parents, TOP);
        return new Reading(Evidence.NONE, parents, true);
    }

    /** The same with every 其中 below the line that it divides. */
    Reading withOfWhich(List<Line> lines) {
        int[] with = parents.clone();
        int above = OUTSIDE;
        for (int i = 0; i < with.length; i++) {
            boolean ofWhich = lines.get(i).isOfWhich();
            with[i] = ofWhich && with[i] < 0 ? above : with[i];
            above = ofWhich ? above : i;
        }
        return new Reading(evidence, with, isSure);
    }
}
