package io.github.yusuan.layout.sheet;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a page is still to be read, once its text runs from left to right. The functions that find tables take one and
 * hand on another without the glyphs that they read.
 *
 * @param glyphs text that can be seen
 * @param marks text that belongs to no line: watermarks, raised marks of notes
 * @param rules all rules
 * @param edges edges of the filled boxes that can be seen
 * @param em size of the median glyph of the page
 */
public record Sheet(List<Glyph> glyphs, List<Glyph> marks, List<Rule> rules, List<Rule> edges, double em) {
    private static final double WHITE = 0.985;

    public static Sheet of(PageInk ink, Work work) {
        Ground ground = new Ground(work);
        List<Rule> edges = new ArrayList<>();
        for (Fill fill : ink.fills()) {
            if (fill.luma() < WHITE || ground.isDark((fill.x0() + fill.x1()) / 2, (fill.y0() + fill.y1()) / 2)) {
                edges.add(new Rule(true, fill.y0(), fill.x0(), fill.x1(), 0));
                edges.add(new Rule(true, fill.y1(), fill.x0(), fill.x1(), 0));
                edges.add(new Rule(false, fill.x0(), fill.y0(), fill.y1(), 0));
                edges.add(new Rule(false, fill.x1(), fill.y0(), fill.y1(), 0));
            }
            ground.lay(fill);
        }
        List<Glyph> seen = ink.glyphs().stream()
                .filter(g -> !g.pale() || ground.isDark(g.centreX(), g.centreY()))
                .toList();
        Map<Boolean, List<Glyph>> apartFromLines =
                seen.stream().collect(Collectors.partitioningBy(g -> g.turn() == Glyph.SKEWED));
        List<Glyph> text = apartFromLines.getOrDefault(false, List.of());
        double em = medianSize(text.isEmpty() ? ink.glyphs() : text);
        List<Glyph> marks = new ArrayList<>(apartFromLines.getOrDefault(true, List.of()));
        marks.addAll(RaisedNotes.of(text, em)); // beside a large watermark all figures are small
        Set<Glyph> apart = Set.copyOf(marks);
        List<Glyph> glyphs = seen.stream().filter(g -> !apart.contains(g)).toList();
        return new Sheet(glyphs, marks, ink.rules(), edges, em);
    }

    /** The same sheet with those glyphs left. */
    public Sheet with(List<Glyph> left) {
        return new Sheet(left, marks, rules, edges, em);
    }

    private static double medianSize(List<Glyph> glyphs) {
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }
}
