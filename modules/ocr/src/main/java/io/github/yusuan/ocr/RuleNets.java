package io.github.yusuan.ocr;

import io.github.yusuan.ink.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules that cross make up the net of a table. The strokes of the characters of a title cross, too, where noise joins them: a
 * net of the size of some characters is none.
 */
final class RuleNets {
    /** Three characters of a title of 22 points. */
    private static final double NARROWEST_INCH = 1;

    private static final double LOWEST_INCH = 0.5;

    private final double reach;
    private final double narrowest;
    private final double lowest;

    /**
     * Nets of rules.
     *
     * @param reachPx rules that end so near to each other meet
     * @param dpi pixels of an inch
     */
    RuleNets(double reachPx, double dpi) {
        reach = reachPx;
        narrowest = NARROWEST_INCH * dpi;
        lowest = LOWEST_INCH * dpi;
    }

    /** Those of nets that are wider or higher than some characters. */
    List<Rule> largerThanCharacters(List<Rule> rules) {
        List<Rule> left = new ArrayList<>(rules);
        List<Rule> large = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Rule> net = netOf(left);
            if (isLarge(net)) {
                large.addAll(net);
            }
        }
        return rules.stream().filter(large::contains).toList();
    }

    /** Takes a rule and all that are connected with it out of those that are left. */
    private List<Rule> netOf(List<Rule> left) {
        List<Rule> net = new ArrayList<>(List.of(left.remove(0)));
        for (int i = 0; i < net.size(); i++) {
            Rule own = net.get(i);
            List<Rule> next = left.stream().filter(other -> meet(own, other)).toList();
            left.removeAll(next);
            net.addAll(next);
        }
        return net;
    }

    private boolean meet(Rule a, Rule b) {
        return a.horizontal() != b.horizontal()
                && a.at() >= b.from() - reach
                && a.at() <= b.to() + reach
                && b.at() >= a.from() - reach
                && b.at() <= a.to() + reach;
    }

    private boolean isLarge(List<Rule> net) {
        double width = extent(net, true);
        double height = extent(net, false);
        return width >= narrowest || height >= lowest;
    }

    /** How far the rules of a net go across the page, or down. */
    private static double extent(List<Rule> net, boolean across) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Rule rule : net) {
            boolean along = rule.horizontal() == across;
            least = Math.min(least, along ? rule.from() : rule.at());
            most = Math.max(most, along ? rule.to() : rule.at());
        }
        return most - least;
    }
}
