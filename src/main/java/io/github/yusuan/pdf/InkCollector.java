package io.github.yusuan.pdf;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.PlainCharacters;
import io.github.yusuan.ink.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a page shows: decides what is a rule, what a fill, and whether either can be seen. */
final class InkCollector {
    private static final double MAX_RULE_WIDTH_PT = PaintedBoxes.MAX_RULE_WIDTH_PT;
    /** How far from an axis a segment may lean, relative to its length. */
    private static final double MAX_LEAN = 0.01;
    /** Lighter than this cannot be told from white paper. */
    private static final double WHITE = 0.985;

    /** Each pale glyph is looked for on all fills; a cell has four rules and one ground. */
    private static final int FILLS_PER_RULE = 10;

    private static final double TRANSPARENT = 0.03;
    /** The lightness that a shading counts with. */
    private static final double SHADED = 0.8;
    /** No page is larger; also keeps infinite and undefined places out. */
    private static final double FARTHEST = 1e6;
    /** Part of the em above and below the base line that a glyph's box covers. */
    private static final double ASCENT = 0.86;

    private static final double DESCENT = 0.14;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private final WorkMeter meter;
    private final FaultLog faults;
    private int images;
    private int unmapped;
    private int run;

    InkCollector(WorkMeter meter, FaultLog faults) {
        this.meter = meter;
        this.faults = faults;
    }

    PageInk page(int number, double width, double height) {
        return new PageInk(number, (float) width, (float) height, glyphs, rules, fills, images, unmapped);
    }

    /** The glyphs that follow are shown by another operator than those before. */
    void nextRun() {
        run++;
    }

    /**
     * A glyph.
     *
     * @param trm from ems of the glyph, base line at 0, to the page
     * @param advance in ems; negative in vertical writing
     */
    void glyph(@Nullable String text, Matrix trm, double advance, GraphicsState state) {
        if (text != null && text.isBlank() || state.fillAlpha < TRANSPARENT || advance == 0 && text == null) {
            return;
        }
        boolean vertical = advance < 0;
        double left = vertical ? -0.5 : 0;
        double right = vertical ? 0.5 : advance;
        double top = vertical ? 0 : ASCENT;
        double bottom = vertical ? -1 : -DESCENT;
        double ax = trm.x(left, top);
        double ay = trm.y(left, top);
        double bx = trm.x(right, bottom);
        double by = trm.y(right, bottom);
        if (!state.clip.shows((ax + bx) / 2, (ay + by) / 2) || !isOnPaper(ax, ay) || !isOnPaper(bx, by)) {
            return;
        }
        meter.glyph();
        unmapped += text == null ? 1 : 0;
        // only the visible part: a line that runs over the foot of its cell is clipped there and belongs to that cell
        Rectangle seen = state.clip.box().intersect(Rectangle.between(ax, ay, bx, by));
        glyphs.add(new Glyph(
                text == null ? "\ufffd" : PlainCharacters.fold(text),
                (float) seen.x0(),
                (float) seen.y0(),
                (float) seen.x1(),
                (float) seen.y1(),
                (float) Math.sqrt(trm.c() * trm.c() + trm.d() * trm.d()),
                turnOf(trm.a(), trm.b()),
                state.fillLuma > WHITE,
                run));
    }

    private static boolean isOnPaper(double x, double y) {
        return Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST;
    }

    /** Beyond the limit, lines and boxes are left out and the text is still read. */
    private boolean hasRoom(List<?> kept, int limit) {
        if (kept.size() >= limit) {
            faults.report(PdfFault.Kind.LIMIT, "rules or boxes per page: " + limit);
        }
        return kept.size() < limit;
    }

    private static short turnOf(double dx, double dy) {
        double lean = 0.12;
        if (Math.abs(dy) <= lean * Math.abs(dx)) {
            return (short) (dx >= 0 ? 0 : 180);
        }
        if (Math.abs(dx) <= lean * Math.abs(dy)) {
            return (short) (dy > 0 ? 90 : 270);
        }
        return Glyph.SKEWED;
    }

    /** A stroked straight segment. */
    void stroke(double x0, double y0, double x1, double y1, GraphicsState state) {
        if (state.strokeAlpha < TRANSPARENT) {
            return;
        }
        double width = state.lineWidth * state.ctm.scale();
        double dx = Math.abs(x1 - x0);
        double dy = Math.abs(y1 - y0);
        boolean level = dy <= MAX_LEAN * dx + 0.05 && dx > 0;
        if (!level && dx > MAX_LEAN * dy + 0.05) {
            return;
        }
        double cap = state.lineCap == 0 ? 0 : width / 2;
        double at = level ? (y0 + y1) / 2 : (x0 + x1) / 2;
        double from = (level ? Math.min(x0, x1) : Math.min(y0, y1)) - cap;
        double to = (level ? Math.max(x0, x1) : Math.max(y0, y1)) + cap;
        if (width <= MAX_RULE_WIDTH_PT && state.strokeLuma <= WHITE) {
            rule(level, at, from, to, width, state.clip);
        } else if (width > MAX_RULE_WIDTH_PT) {
            double half = width / 2;
            box(
                    level ? new Rectangle(from, at - half, to, at + half) : new Rectangle(at - half, from, at + half, to),
                    state.strokeLuma,
                    state.clip);
        }
    }

    /** A filled path. */
    void fill(List<Subpath> path, boolean evenOdd, GraphicsState state) {
        if (state.fillAlpha >= TRANSPARENT) {
            for (Rectangle box : new PaintedBoxes(evenOdd, meter).of(path)) {
                box(box, state.fillLuma, state.clip);
            }
        }
    }

    /** A shading, which paints all that the clip leaves; nobody knows how dark it is. */
    void shade(GraphicsState state) {
        if (state.fillAlpha >= TRANSPARENT && state.clip.box().length() < FARTHEST) {
            box(state.clip.box(), SHADED, state.clip);
        }
    }

    private void box(Rectangle whole, double luma, Clip clip) {
        Rectangle seen = clip.box().intersect(whole);
        Rectangle box = whole.thickness() > MAX_RULE_WIDTH_PT ? seen : whole;
        if (box.thickness() > MAX_RULE_WIDTH_PT) {
            if (!seen.isEmpty() && hasRoom(fills, meter.limits().rulesPerPage() / FILLS_PER_RULE)) {
                fills.add(new Fill(
                        (float) seen.x0(), (float) seen.y0(), (float) seen.x1(), (float) seen.y1(), (float) luma));
            }
        } else if (luma <= WHITE && box.width() >= 0 && box.height() >= 0) {
            if (box.height() <= MAX_RULE_WIDTH_PT) {
                rule(true, (box.y0() + box.y1()) / 2, box.x0(), box.x1(), box.height(), clip);
            }
            if (box.width() <= MAX_RULE_WIDTH_PT) {
                rule(false, (box.x0() + box.x1()) / 2, box.y0(), box.y1(), box.width(), clip);
            }
        }
    }

    /** An image, drawn on the unit square. Some producers draw rules as images one pixel thick. */
    void image(GraphicsState state) {
        Matrix m = state.ctm;
        double width = Math.abs(m.x(1, 1) - m.x(0, 0));
        double height = Math.abs(m.y(1, 1) - m.y(0, 0));
        if (Math.min(width, height) > MAX_RULE_WIDTH_PT) {
            images++;
        } else if (Math.max(width, height) > 2 * MAX_RULE_WIDTH_PT) {
            boolean horizontal = width > height;
            double from = horizontal ? m.x(0, 0) : m.y(0, 0);
            double to = horizontal ? m.x(1, 1) : m.y(1, 1);
            double at = (horizontal ? m.y(0, 0) + m.y(1, 1) : m.x(0, 0) + m.x(1, 1)) / 2;
            rule(horizontal, at, from, to, Math.min(width, height), state.clip);
        }
    }

    private void rule(boolean horizontal, double at, double from, double to, double width, Clip clip) {
        double before = horizontal ? clip.box().y0() : clip.box().x0();
        double after = horizontal ? clip.box().y1() : clip.box().x1();
        double half = width / 2 + 0.5;
        if (at < before - half || at > after + half || Math.abs(at) >= FARTHEST) {
            return;
        }
        for (double[] part : clip.partsOf(horizontal, at, Math.min(from, to), Math.max(from, to))) {
            if (part[1] - part[0] > 0.2 && hasRoom(rules, meter.limits().rulesPerPage())) {
                rules.add(new Rule(horizontal, (float) at, (float) part[0], (float) part[1], (float) width));
            }
        }
    }
}
