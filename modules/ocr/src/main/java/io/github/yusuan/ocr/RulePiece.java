package io.github.yusuan.ocr;

import io.github.yusuan.ink.Rule;

/**
 * A piece of a rule that runs across, in pixels.
 *
 * @param at its middle, from the top
 * @param from its left end
 * @param to its right end
 * @param width how thick it is
 */
record RulePiece(double at, double from, double to, double width) {

    double length() {
        return to - from;
    }

    /** Both as one: where the longer one lies, as thick as the thicker one. */
    RulePiece with(RulePiece other) {
        double all = length() + other.length();
        return new RulePiece(
                (at * length() + other.at * other.length()) / all,
                Math.min(from, other.from),
                Math.max(to, other.to),
                Math.max(width, other.width));
    }

    Rule asRule(boolean horizontal) {
        return new Rule(horizontal, (float) at, (float) from, (float) to, (float) width);
    }
}
