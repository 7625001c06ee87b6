package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Rule;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Parts a list in a cell from the table around it where its border stands so close to those of the cell that the rules of
 * both meet. It is drawn in full by itself, all four sides touch, and the white around it is the margin of one cell.
 */
final class InnerFrames {
    /** Rules of one frame end within this of each other. */
    private static final double TOUCH_PT = 1;
    /** Four sides and a rule between them. */
    private static final int SMALLEST_LIST = 5;

    private final double reachPt;
    private final Work work;

    InnerFrames(double reachPt, Work work) {
        this.reachPt = reachPt;
        this.work = work;
    }

    /** The net without the lists that stand in its cells, and these. */
    List<RuleNet> parted(RuleNet net) {
        if (reachPt <= TOUCH_PT || size(net) <= 2 * SMALLEST_LIST) {
            return List.of(net);
        }
        List<RuleNet> parts = new ArrayList<>();
        RuleNet rest = net;
        for (RuleNet touching : RuleNet.meeting(net.horizontals(), net.verticals(), TOUCH_PT, work)) {
            if (isFramed(touching)) { // seldom: the rest is not looked through for every group of rules
                RuleNet around = without(rest, touching);
                if (size(around) > size(touching) && isInOneCell(touching, around)) {
                    parts.add(touching);
                    rest = around;
                }
            }
        }
        parts.add(rest);
        return parts;
    }

    private static int size(RuleNet net) {
        return net.horizontals().size() + net.verticals().size();
    }

    private RuleNet without(RuleNet net, RuleNet part) {
        work.steps(size(net));
        Set<Rule> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(part.horizontals());
        own.addAll(part.verticals());
        return new RuleNet(
                net.horizontals().stream().filter(rule -> !own.contains(rule)).toList(),
                net.verticals().stream().filter(rule -> !own.contains(rule)).toList());
    }

    private static boolean isFramed(RuleNet net) {
        if (size(net) < SMALLEST_LIST
                || net.horizontals().size() < 2
                || net.verticals().size() < 2) {
            return false;
        }
        Rule top = net.horizontals().get(0);
        Rule bottom = last(net.horizontals());
        Rule left = net.verticals().get(0);
        Rule right = last(net.verticals());
        return runs(top, left.at(), right.at(), TOUCH_PT)
                && runs(bottom, left.at(), right.at(), TOUCH_PT)
                && runs(left, top.at(), bottom.at(), TOUCH_PT)
                && runs(right, top.at(), bottom.at(), TOUCH_PT);
    }

    /** Whether rules of the table run along all four sides of a list, and none of them through it. */
    private boolean isInOneCell(RuleNet list, RuleNet table) {
        work.steps(2L * size(table));
        Rule top = list.horizontals().get(0);
        Rule bottom = last(list.horizontals());
        Rule left = list.verticals().get(0);
        Rule right = last(list.verticals());
        return isBetween(top.at(), bottom.at(), left.at(), right.at(), table.horizontals())
                && isBetween(left.at(), right.at(), top.at(), bottom.at(), table.verticals());
    }

    private boolean isBetween(double from, double to, double side, double otherSide, List<Rule> rules) {
        boolean through = rules.stream()
                .anyMatch(rule -> rule.at() >= from && rule.at() <= to && rule.from() < otherSide && rule.to() > side);
        return !through
                && rules.stream().anyMatch(rule -> rule.at() < from && runs(rule, side, otherSide, reachPt))
                && rules.stream().anyMatch(rule -> rule.at() > to && runs(rule, side, otherSide, reachPt));
    }

    private static boolean runs(Rule rule, double from, double to, double slackPt) {
        return rule.from() <= from + slackPt && rule.to() >= to - slackPt;
    }

    private static Rule last(List<Rule> rules) {
        return rules.get(rules.size() - 1);
    }
}
