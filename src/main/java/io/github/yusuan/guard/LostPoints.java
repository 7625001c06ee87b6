package io.github.yusuan.guard;

import io.github.yusuan.model.Certainty;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A decimal point is the smallest sign of a page and the first that a bad picture loses: 51.75 becomes 5175, and every
 * character of it is sure. Where nearly all amounts of a table that was read from pictures have decimals, one without is told.
 */
public final class LostPoints {
    private static final double MOSTLY = 0.7;
    private static final int LEAST = 4;
    /** An amount of fewer digits has not lost two decimals. */
    private static final int SHORTEST = 3;

    /** It has no settings. */
    public LostPoints() {}

    /** Tells of amounts that may have lost their point. */
    public void report(List<Fact> facts, ProblemSink problems) {
        Map<Integer, List<Fact>> tables = facts.stream()
                .filter(fact ->
                        fact.certainty() < Certainty.TEXT && fact.amount().signum() != 0)
                .collect(Collectors.groupingBy(Fact::tableSeq, TreeMap::new, Collectors.toList()));
        for (List<Fact> table : tables.values()) {
            long pointed = table.stream().filter(LostPoints::hasPoint).count();
            if (pointed >= LEAST && pointed >= MOSTLY * table.size()) {
                table.stream()
                        .filter(fact -> !hasPoint(fact) && digits(fact) >= SHORTEST)
                        .forEach(fact -> problems.report(new Problem(
                                ProblemCode.OCR_DOUBTFUL,
                                fact.page(),
                                fact.box(),
                                fact.tableSeq(),
                                fact.row(),
                                "expected decimals as in the other amounts of the table, found " + fact.printed()
                                        + ": its point may be lost")));
            }
        }
    }

    private static boolean hasPoint(Fact fact) {
        return fact.printed().contains(".");
    }

    private static long digits(Fact fact) {
        return fact.printed().chars().filter(Character::isDigit).count();
    }
}
