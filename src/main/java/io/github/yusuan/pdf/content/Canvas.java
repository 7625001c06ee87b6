package io.github.yusuan.pdf.content;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.pdf.file.WorkMeter;
import io.github.yusuan.pdf.shape.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What lies on a page so far: what is painted later hides what lies under it. */
final class Canvas {
    /** Part of a glyph's box, from each side, that may look out from under a cover: the box is larger than the ink. */
    private static final double MARGIN = 0.2;
    /** A rule that lies this near to the edge of a cover may be drawn along it. */
    private static final double ALONG_PT = 1;

    /** So many things are looked at for the work of one operator. */
    private static final int A_UNIT_OF_WORK = 64;

    private final List<@Nullable DrawnGlyph> glyphs = new ArrayList<>();
    private final List<@Nullable Rule> rules = new ArrayList<>();
    private final Bands glyphsByHeight = new Bands();
    private final Bands levels = new Bands();
    private final Bands uprights = new Bands();
    private final WorkMeter meter;

    Canvas(WorkMeter meter) {
        this.meter = meter;
    }

    void add(DrawnGlyph drawn) {
        glyphsByHeight.add(drawn.glyph().centreY(), glyphs.size());
        glyphs.add(drawn);
    }

    void add(Rule rule) {
        (rule.horizontal() ? levels : uprights).add(rule.at(), rules.size());
        rules.add(rule);
    }

    /** How many rules there are, hidden ones too. */
    int ruleCount() {
        return rules.size();
    }

    List<DrawnGlyph> glyphs() {
        return glyphs.stream().filter(Objects::nonNull).toList();
    }

    List<Rule> rules() {
        return rules.stream().filter(Objects::nonNull).toList();
    }

    /** Something that nobody can see through is painted there. */
    void cover(Rectangle box) {
        int looked = glyphsByHeight.forEachBetween(box.y0(), box.y1(), number -> {
            DrawnGlyph drawn = glyphs.get(number);
            if (drawn != null && hides(box, drawn.glyph())) {
                glyphs.set(number, null);
            }
        });
        looked += levels.forEachBetween(
                box.y0(), box.y1(), number -> cut(number, box.y0(), box.y1(), box.x0(), box.x1()));
        looked += uprights.forEachBetween(
                box.x0(), box.x1(), number -> cut(number, box.x0(), box.x1(), box.y0(), box.y1()));
        meter.operators(looked / A_UNIT_OF_WORK);
    }

    private static boolean hides(Rectangle box, Glyph glyph) {
        double dx = MARGIN * (glyph.x1() - glyph.x0());
        double dy = MARGIN * (glyph.y1() - glyph.y0());
        return box.contains(glyph.x0() + dx, glyph.y0() + dy) && box.contains(glyph.x1() - dx, glyph.y1() - dy);
    }

    private void cut(int number, double before, double after, double from, double to) {
        Rule rule = rules.get(number);
        if (rule == null || rule.at() < before + ALONG_PT || rule.at() > after - ALONG_PT) {
            return;
        }
        if (rule.to() <= from || rule.from() >= to) {
            return;
        }
        rules.set(number, null);
        if (rule.from() < from - ALONG_PT) {
            add(new Rule(rule.horizontal(), rule.at(), rule.from(), (float) from, rule.width()));
        }
        if (rule.to() > to + ALONG_PT) {
            add(new Rule(rule.horizontal(), rule.at(), (float) to, rule.to(), rule.width()));
        }
    }
}
