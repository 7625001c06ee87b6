package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.lines.LineReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Rules so close to each other that no text fits between them are one border, drawn twice or set off from the next cell. */
final class NarrowStripes {
    /** A stripe narrower than this, in ems, holds no text. */
    private static final double NARROW_EM = 0.5;

    private NarrowStripes() {}

    /**
     * The net with one place for such rules.
     *
     * @param em height of a line of text
     */
    static RuleNet closed(RuleNet net, List<Glyph> glyphs, double em, LineReader lines) {
        lines.work().steps((long) glyphs.size() * (stripes(net.verticals(), em) + stripes(net.horizontals(), em)));
        return new RuleNet(
                closed(net.horizontals(), glyphs, em, Glyph::y0, Glyph::y1),
                closed(net.verticals(), glyphs, em, Glyph::x0, Glyph::x1));
    }

    private static int stripes(List<Rule> rules, double em) {
        int stripes = 0;
        for (int i = 1; i < rules.size(); i++) {
            stripes += isNarrow(rules.get(i - 1).at(), rules.get(i).at(), em) ? 1 : 0;
        }
        return stripes;
    }

    private static boolean isNarrow(double from, double to, double em) {
        return to > from && to - from < NARROW_EM * em;
    }

    private static List<Rule> closed(
            List<Rule> rules,
            List<Glyph> glyphs,
            double em,
            ToDoubleFunction<Glyph> low,
            ToDoubleFunction<Glyph> high) {
        List<Rule> closed = new ArrayList<>();
        float at = Float.NEGATIVE_INFINITY;
        for (Rule rule : rules) {
            double from = at;
            boolean stripe = isNarrow(from, rule.at(), em)
                    && glyphs.stream()
                            .noneMatch(g -> low.applyAsDouble(g) >= from && high.applyAsDouble(g) <= rule.at());
            at = stripe ? at : rule.at();
            closed.add(new Rule(rule.horizontal(), at, rule.from(), rule.to(), rule.width()));
        }
        return closed;
    }
}
