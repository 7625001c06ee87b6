package io.github.yusuan.ocr;

import io.github.yusuan.ink.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A border ends at others: strokes of characters that touch one are cut off, short lines that end nowhere are strokes
 * themselves.
 */
final class RuleEnds {
    /** How far behind another rule one may end and still meet it, and how far before: strokes end before rules. */
    private static final double BEHIND_INCH = 0.05;

    private static final double BEFORE_INCH = 0.012;
    /** Characters that touch a rule are no higher. */
    private static final double STICKING_OUT_INCH = 0.35;

    /** Of the line above a table, in 12 points; a narrow cell at the end of a low row is as wide. */
    private static final double THREE_CHARACTERS_INCH = 0.5;
    /** The height of the lowest row. */
    private static final double LOWEST_ROW_INCH = 0.14;

    /** Longer than this, a rule counts without another one that it meets. */
    private static final double ALONE_INCH = 1.5;

    private final double dpi;
    private final double behind;
    private final double before;
    private final double stickingOut;
    private final double alone;

    RuleEnds(double dpi) {
        this.dpi = dpi;
        behind = BEHIND_INCH * dpi;
        before = BEFORE_INCH * dpi;
        stickingOut = STICKING_OUT_INCH * dpi;
        alone = ALONE_INCH * dpi;
    }

    /** Those of both that are borders; what goes may leave others without an end, so that all are looked at again. */
    List<Rule> ended(List<Rule> across, List<Rule> down) {
        List<Rule> a = withoutStrokesBeside(across);
        List<Rule> d = down;
        int count = Integer.MAX_VALUE;
        while (a.size() + d.size() < count) {
            count = a.size() + d.size();
            d = borders(d, a);
            a = borders(a, d);
        }
        return new RuleNets(before, dpi)
                .largerThanCharacters(Stream.concat(a.stream(), d.stream()).toList());
    }

    /** Without what is no longer than three characters and lies nearer to a border than a row is high: there is no room. */
    private List<Rule> withoutStrokesBeside(List<Rule> across) {
        return across.stream()
                .filter(stroke -> across.stream().noneMatch(border -> isStrokeBeside(stroke, border)))
                .toList();
    }

    private boolean isStrokeBeside(Rule stroke, Rule border) {
        return stroke.to() - stroke.from() < THREE_CHARACTERS_INCH * dpi
                && border.to() - border.from() >= alone
                && Math.abs(stroke.at() - border.at()) < LOWEST_ROW_INCH * dpi
                && stroke.from() >= border.from() - behind
                && stroke.to() <= border.to() + behind;
    }

    private List<Rule> borders(List<Rule> rules, List<Rule> others) {
        return rules.stream()
                .map(rule -> trimmed(rule, rules, others))
                .filter(rule -> rule.to() - rule.from() >= alone
                        || crossings(rule, others).length > 1
                        || meets(rule, rule.from(), 1, others) && meets(rule, rule.to(), -1, others))
                .toList();
    }

    /** Without what sticks out behind the outermost crossing, unless other rules end there too: an open table does so. */
    private Rule trimmed(Rule rule, List<Rule> alike, List<Rule> others) {
        double[] crossings = crossings(rule, others);
        if (crossings.length < 2) {
            return rule;
        }
        double first = crossings[0];
        double last = crossings[crossings.length - 1];
        boolean above = sticksOut(first - rule.from())
                && alike.stream().noneMatch(r -> !r.equals(rule) && near(r.from(), rule.from()));
        boolean below = sticksOut(rule.to() - last)
                && alike.stream().noneMatch(r -> !r.equals(rule) && near(r.to(), rule.to()));
        return new Rule(
                rule.horizontal(),
                rule.at(),
                above ? (float) first : rule.from(),
                below ? (float) last : rule.to(),
                rule.width());
    }

    /** Where others cross it. */
    private double[] crossings(Rule rule, List<Rule> others) {
        return others.stream()
                .filter(other -> reaches(other, rule))
                .mapToDouble(Rule::at)
                .filter(at -> at >= rule.from() - before && at <= rule.to() + before)
                .sorted()
                .toArray();
    }

    private boolean sticksOut(double length) {
        return length > 0 && length < stickingOut;
    }

    private boolean near(double a, double b) {
        return Math.abs(a - b) <= behind / 2;
    }

    /** Whether a rule of the other direction goes as far as to this one. */
    private boolean reaches(Rule other, Rule rule) {
        return rule.at() >= other.from() - behind && rule.at() <= other.to() + behind;
    }

    private boolean meets(Rule rule, double end, int inwards, List<Rule> others) {
        return others.stream()
                .filter(other -> reaches(other, rule))
                .mapToDouble(other -> (other.at() - end) * inwards)
                .anyMatch(inside -> inside >= -before && inside <= behind);
    }
}
