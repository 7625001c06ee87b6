package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Rule;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules that hang together by crossing or touching: the drawing of one table.
 *
 * @param horizontals at least two, sorted by y
 * @param verticals at least one, sorted by x
 */
record RuleNet(List<Rule> horizontals, List<Rule> verticals) {
    /** Part of the height of a net over which a rule beside it must run. */
    private static final double FLANKING = 0.8;

    /** The nets among whole rules; rules that meet no other are left out. */
    static List<RuleNet> netsOf(List<Rule> horizontals, List<Rule> verticals, double reachPt, Work work) {
        InnerFrames inner = new InnerFrames(reachPt, work);
        List<RuleNet> nets = meeting(horizontals, verticals, reachPt, work).stream()
                .flatMap(net -> inner.parted(net).stream())
                .toList();
        return withFlanks(nets, work);
    }

    /** Rules in groups of those that meet, one by itself too. */
    static Collection<RuleNet> meeting(List<Rule> horizontals, List<Rule> verticals, double reachPt, Work work) {
        int n = horizontals.size();
        int[] parent = new int[n + verticals.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int v = 0; v < verticals.size(); v++) {
            Rule vertical = verticals.get(v);
            int end = firstAtOrAfter(horizontals, Math.nextUp(vertical.to() + reachPt));
            int first = firstAtOrAfter(horizontals, vertical.from() - reachPt);
            work.steps(Math.max(1, end - first));
            for (int h = first; h < end; h++) {
                Rule horizontal = horizontals.get(h);
                if (vertical.at() >= horizontal.from() - reachPt && vertical.at() <= horizontal.to() + reachPt) {
                    parent[find(parent, h)] = find(parent, n + v);
                }
            }
        }
        Map<Integer, RuleNet> nets = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            RuleNet net =
                    nets.computeIfAbsent(find(parent, i), root -> new RuleNet(new ArrayList<>(), new ArrayList<>()));
            if (i < n) {
                net.horizontals.add(horizontals.get(i));
            } else {
                net.verticals.add(verticals.get(i - n));
            }
        }
        return nets.values();
    }

    private static List<RuleNet> withFlanks(Collection<RuleNet> nets, Work work) {
        List<RuleNet> drawn = nets.stream()
                .filter(net -> !net.horizontals.isEmpty() && !net.verticals.isEmpty())
                .filter(net -> net.horizontals.size() + net.verticals.size() > 2)
                .toList();
        List<Rule> loose = nets.stream()
                .filter(net -> net.horizontals.isEmpty())
                .flatMap(net -> net.verticals.stream())
                .toList();
        work.steps((long) drawn.size() * loose.size());
        List<Outside> sides = drawn.stream().map(Outside::new).toList();
        for (Rule rule : loose) {
            sides.stream().filter(net -> net.isFlankedBy(rule)).findFirst().ifPresent(net -> net.add(rule));
        }
        sides.forEach(Outside::sort);
        return drawn;
    }

    /** How far a net reaches, while rules beside it are put to it. */
    private static final class Outside {
        private final RuleNet net;
        private final double left;
        private final double right;
        private double top;
        private double bottom;
        private boolean widened;

        Outside(RuleNet net) {
            this.net = net;
            left = net.horizontals.stream().mapToDouble(Rule::from).min().orElse(0);
            right = net.horizontals.stream().mapToDouble(Rule::to).max().orElse(0);
            top = net.verticals.stream().mapToDouble(Rule::from).min().orElse(0);
            bottom = net.verticals.stream().mapToDouble(Rule::to).max().orElse(0);
        }

        /**
         * Whether a vertical rule that meets no other stands beside the net over its height: the border of a column whose
         * cells run over the whole page, so that no horizontal rule ends at it.
         */
        boolean isFlankedBy(Rule rule) {
            double height = bottom - top;
            double shared = Math.min(bottom, rule.to()) - Math.max(top, rule.from());
            boolean beside = rule.at() < left || rule.at() > right;
            return beside && shared > FLANKING * height && rule.to() - rule.from() < height / FLANKING;
        }

        void add(Rule rule) {
            net.verticals.add(rule);
            top = Math.min(top, rule.from());
            bottom = Math.max(bottom, rule.to());
            widened = true;
        }

        /** A net that was given no rule stays as it was merged. */
        void sort() {
            if (widened) {
                net.verticals.sort(Comparator.comparingDouble(Rule::at));
            }
        }
    }

    /** The area that its rules span; of nested nets the inner one is smaller. */
    double area() {
        return span(horizontals) * span(verticals);
    }

    private static double span(List<Rule> rules) {
        return rules.stream().mapToDouble(Rule::to).max().orElse(0)
                - rules.stream().mapToDouble(Rule::from).min().orElse(0);
    }

    private static int firstAtOrAfter(List<Rule> sorted, double at) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).at() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int find(int[] parent, int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
