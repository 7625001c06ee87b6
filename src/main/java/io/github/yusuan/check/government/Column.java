package io.github.yusuan.check.government;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Measure;
import java.util.List;

/**
 * A column of amounts.
 *
 * @param measure canonical meaning
 * @param path headings as printed, from the top
 * @param coverage whose money it holds, where its headings say so
 * @param isRate whether it holds rates instead of money
 */
record Column(Measure measure, List<String> path, Coverage coverage, boolean isRate) {

    /** How an answer names it. */
    String id() {
        return measure == Measure.NONE ? String.join("/", path) : measure.id();
    }

    /** Whether the amounts of its rows can be added. */
    boolean addsUp() {
        return !isRate && !measure.isPercent();
    }
}
