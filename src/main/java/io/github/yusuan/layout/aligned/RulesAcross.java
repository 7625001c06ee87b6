package io.github.yusuan.layout.aligned;

import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.model.Box;
import java.util.Comparator;
import java.util.List;

/**
 * The horizontal rules of a page.
 *
 * @param rules from the top
 */
record RulesAcross(List<Rule> rules) {
    /** A rule is close to a line within this many of its ems. */
    private static final double CLOSE_RULE_EM = 1;

    static final double SAME_ENDS_PT = 6;

    /** Those rules, put in order. */
    static RulesAcross of(List<Rule> rules) {
        return new RulesAcross(
                rules.stream().sorted(Comparator.comparingDouble(Rule::at)).toList());
    }

    /** Close between two rules that run along all of it: a row of a table that has a rule for each. */
    boolean enclose(Baseline line) {
        int below = firstBelow(line.centre());
        return below > 0
                && below < rules.size()
                && line.top() - rules.get(below - 1).at() < CLOSE_RULE_EM * line.size()
                && rules.get(below).at() - line.bottom() < CLOSE_RULE_EM * line.size()
                && isAlong(rules.get(below - 1), line.box())
                && isAlong(rules.get(below), line.box());
    }

    private static boolean isAlong(Rule rule, Box text) {
        return rule.from() <= text.x0() && rule.to() >= text.x1();
    }

    /** The rules that run over the width of the rows: those among them and the ones above and below. */
    List<Rule> of(List<Baseline> rows, double from) {
        double left = rows.stream().mapToDouble(r -> r.box().x0()).min().orElse(0);
        double right = rows.stream().mapToDouble(r -> r.box().x1()).max().orElse(0);
        double to = rows.get(rows.size() - 1).bottom() + 2 * rows.get(0).size();
        int above = firstBelow(from);
        int below = Math.max(above, firstBelow(to)); // lines that stand in each other end in any order
        List<Rule> wide = rules.subList(above, below).stream()
                .filter(r -> r.from() <= left + SAME_ENDS_PT && r.to() >= right - SAME_ENDS_PT)
                .toList();
        if (wide.isEmpty()) {
            return wide;
        }
        Rule last = wide.get(wide.size() - 1);
        return wide.stream()
                .filter(r ->
                        Math.abs(r.from() - last.from()) < SAME_ENDS_PT && Math.abs(r.to() - last.to()) < SAME_ENDS_PT)
                .toList();
    }

    /** The rules between the lines of a head. */
    List<Rule> in(List<Baseline> head) {
        return head.isEmpty()
                ? List.of()
                : rules.subList(
                        firstBelow(head.get(0).centre()),
                        firstBelow(head.get(head.size() - 1).centre()));
    }

    private int firstBelow(double y) {
        int low = 0;
        int high = rules.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rules.get(middle).at() <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
