package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.work.Work;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Borders in a head that no rule shows: above a row of column numbers (栏次 1 2 3), and where verticals begin. Below a
 * heading over several columns the verticals between these begin, whether a rule is drawn there or not: a border runs
 * from the vertical on the left to that on the right. A body has its rows from its figures ({@link BodyRows}).
 */
final class OpenEnds {
    private static final Comparator<Rule> BY_PLACE =
            Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from);

    /** Part of the width of the table over which the rule below a head runs. */
    private static final double WHOLE = 0.9;

    private final RuleNet net;
    private final List<Glyph> glyphs;
    private final double em;
    private final double reachPt;

    private OpenEnds(RuleNet net, List<Glyph> glyphs, double em, double reachPt) {
        this.net = net;
        this.glyphs = glyphs;
        this.em = em;
        this.reachPt = reachPt;
    }

    /**
     * The net with these borders.
     *
     * @param em height of a line of text: what ends nearer to a rule than that ends at it
     */
    static RuleNet closed(RuleNet net, List<Glyph> glyphs, double em, double reachPt, LineReader lines) {
        return new OpenEnds(net, glyphs, em, reachPt).closed(lines);
    }

    private RuleNet closed(LineReader lines) {
        Work work = lines.work();
        work.steps((long) net.verticals().size()
                * (net.horizontals().size() + net.verticals().size()));
        List<Rule> borders = Stream.concat(
                        net.verticals().stream().flatMap(vertical -> border(vertical, work).stream()),
                        aboveNumbers(lines).stream())
                .toList();
        if (borders.isEmpty()) {
            return net;
        }
        return new RuleNet(
                Stream.concat(net.horizontals().stream(), borders.stream())
                        .sorted(BY_PLACE)
                        .toList(),
                net.verticals());
    }

    /** The border above a row of column numbers that is the last line of the head, with nothing drawn above it. */
    private Optional<Rule> aboveNumbers(LineReader reader) {
        double left = Math.min(
                net.verticals().get(0).at(),
                net.horizontals().stream().mapToDouble(Rule::from).min().orElse(Double.MAX_VALUE));
        double right = Math.max(
                net.verticals().get(net.verticals().size() - 1).at(),
                net.horizontals().stream().mapToDouble(Rule::to).max().orElse(0));
        double top = net.verticals().stream().mapToDouble(Rule::from).min().orElse(0);
        Optional<Rule> end =
                net.horizontals().stream().filter(rule -> rule.at() > top + em).findFirst();
        if (end.isEmpty() || end.get().to() - end.get().from() < WHOLE * (right - left)) {
            return Optional.empty();
        }
        reader.work().steps(glyphs.size());
        List<Glyph> inside = glyphs.stream()
                .filter(g -> g.centreX() > left && g.centreX() < right)
                .filter(g -> g.centreY() > top && g.centreY() < end.get().at())
                .toList();
        List<List<Glyph>> lines = reader.linesOf(inside);
        if (lines.size() < 2) {
            return Optional.empty();
        }
        Baseline last = Baseline.of(lines.get(lines.size() - 1), reader, List.of());
        Baseline above = Baseline.of(lines.get(lines.size() - 2), reader, List.of());
        Rule border = new Rule(true, (float) ((above.bottom() + last.top()) / 2), (float) left, (float) right, 0);
        return last.isNumberRow() && hasTextBetween(top, border) ? Optional.of(border) : Optional.empty();
    }

    /** The border where a vertical begins below a heading, as far as no rule is drawn there. */
    private Optional<Rule> border(Rule vertical, Work work) {
        double start = vertical.from();
        OptionalDouble left = neighbour(vertical, -1);
        OptionalDouble right = neighbour(vertical, 1);
        if (left.isEmpty() || right.isEmpty() || !isInHead(start)) {
            return Optional.empty();
        }
        List<Rule> over = net.horizontals().stream()
                .filter(rule -> rule.from() - reachPt <= vertical.at() && vertical.at() <= rule.to() + reachPt)
                .filter(rule -> rule.at() < start + em)
                .toList();
        boolean goesOn = net.verticals().stream()
                .anyMatch(rule -> Math.abs(rule.at() - vertical.at()) < reachPt && rule.from() < start);
        double top = net.verticals().stream().mapToDouble(Rule::from).min().orElse(start);
        double above = over.isEmpty() ? top : over.get(over.size() - 1).at();
        if (above > start - em || goesOn) {
            return Optional.empty();
        }
        work.steps(glyphs.size());
        Rule border = new Rule(
                true, (float) start, (float) left.getAsDouble(), (float) right.getAsDouble(), vertical.width());
        return hasTextBetween(above, border) ? Optional.of(border) : Optional.empty();
    }

    /** Whether a rule below ends the head, so that the verticals run on into a body. */
    private boolean isInHead(double y) {
        double bottom = net.verticals().stream().mapToDouble(Rule::to).max().orElse(y);
        return net.horizontals().stream().anyMatch(rule -> rule.at() > y + em / 2 && rule.at() < bottom - em);
    }

    /**
     * The nearest vertical on a side that comes from above and runs on past the beginning of this one; where the table is
     * open at that side, the end of its rules.
     */
    private OptionalDouble neighbour(Rule vertical, int side) {
        double y = vertical.from();
        DoubleStream comingFromAbove = net.verticals().stream()
                .filter(rule -> rule.from() < y - em / 2 && rule.to() > y + em / 2)
                .mapToDouble(Rule::at);
        DoubleStream ends = net.horizontals().stream().mapToDouble(rule -> side < 0 ? rule.from() : rule.to());
        double last = (side < 0 ? ends.min() : ends.max()).orElse(vertical.at());
        return DoubleStream.concat(comingFromAbove, DoubleStream.of(last))
                .filter(at -> (at - vertical.at()) * side > reachPt)
                .map(at -> at * side)
                .min()
                .stream()
                .map(at -> at * side)
                .findFirst();
    }

    /** Whether text stands between a rule and a border below, and none on the border. */
    private boolean hasTextBetween(double above, Rule border) {
        boolean text = false;
        for (Glyph glyph : glyphs) {
            if (glyph.centreX() > border.from() && glyph.centreX() < border.to()) {
                double quarter = (glyph.y1() - glyph.y0()) / 4;
                if (glyph.y0() + quarter < border.at() && glyph.y1() - quarter > border.at()) {
                    return false;
                }
                text |= glyph.centreY() > above && glyph.centreY() < border.at();
            }
        }
        return text;
    }
}
