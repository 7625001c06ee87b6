package io.github.yusuan.dialect;

/** A straight piece of a rule. */
record RuleSegment(boolean horizontal, double at, double from, double to) {

    static RuleSegment across(double y, double x0, double x1) {
        return new RuleSegment(true, y, x0, x1);
    }

    static RuleSegment down(double x, double y0, double y1) {
        return new RuleSegment(false, x, y0, y1);
    }
}
