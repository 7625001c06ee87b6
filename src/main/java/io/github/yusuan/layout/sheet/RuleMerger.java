package io.github.yusuan.layout.sheet;

import io.github.yusuan.ink.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the pieces that rules are drawn in: dashes, one piece a cell, a double rule, the two edges of a frame.
 * Works by sorting and sweeping.
 */
public final class RuleMerger {
    private static final Comparator<Rule> BY_PLACE =
            Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from);

    private final double snapPt;
    private final double gapPt;

    public RuleMerger(double snapPt, double gapPt) {
        this.snapPt = snapPt;
        this.gapPt = gapPt;
    }

    /** The whole rules among pieces of one direction, sorted by place. */
    public List<Rule> merge(List<Rule> pieces) {
        List<Rule> sorted = pieces.stream().sorted(BY_PLACE).toList();
        List<Rule> whole = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean ends = i == sorted.size()
                    || sorted.get(i).at() - sorted.get(i - 1).at() > snapPt
                    || sorted.get(i).at() - sorted.get(from).at() > 2 * snapPt;
            if (ends) {
                whole.addAll(joined(sorted.subList(from, i)));
                from = i;
            }
        }
        return whole;
    }

    private List<Rule> joined(List<Rule> bundle) {
        List<Rule> byStart =
                bundle.stream().sorted(Comparator.comparingDouble(Rule::from)).toList();
        List<Rule> joined = new ArrayList<>();
        Rule current = byStart.get(0);
        double weight = length(current);
        double moment = current.at() * weight;
        for (Rule next : byStart.subList(1, byStart.size())) {
            if (next.from() <= current.to() + gapPt) {
                weight += length(next);
                moment += next.at() * length(next);
                current = new Rule(
                        current.horizontal(),
                        (float) (moment / weight),
                        current.from(),
                        Math.max(current.to(), next.to()),
                        Math.max(current.width(), next.width()));
            } else {
                joined.add(current);
                current = next;
                weight = length(next);
                moment = next.at() * weight;
            }
        }
        joined.add(current);
        return joined;
    }

    private static double length(Rule rule) {
        return Math.max(rule.to() - rule.from(), 0.01);
    }
}
