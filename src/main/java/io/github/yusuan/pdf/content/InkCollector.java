package io.github.yusuan.pdf.content;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.PlainCharacters;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.WorkMeter;
import io.github.yusuan.pdf.shape.Clip;
import io.github.yusuan.pdf.shape.Matrix;
import io.github.yusuan.pdf.shape.Outline;
import io.github.yusuan.pdf.shape.Rectangle;
import io.github.yusuan.pdf.shape.Subpath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a page shows: decides what is a rule, what a fill, and whether either can be seen. */
public final class InkCollector {
    private static final double MAX_RULE_WIDTH_PT = PaintedBoxes.MAX_RULE_WIDTH_PT;
    /** How far from an axis a segment may lean, relative to its length. */
    private static final double MAX_LEAN = 0.01;
    /** Lighter than this cannot be told from white paper. */
    private static final double WHITE = 0.985;

    /** Each pale glyph is looked for on all fills; a cell has four rules and one ground. */
    private static final int FILLS_PER_RULE = 10;

    private static final double TRANSPARENT = 0.03;
    /** Nothing is seen through what is less transparent than this. */
    private static final double OPAQUE = 0.95;
    /** The lightness that a shading counts with. */
    private static final double SHADED = 0.8;
    /** No page is larger; also keeps infinite and undefined places out. */
    private static final double FARTHEST = 1e6;
    /** Part of the em above and below the base line that a glyph's box covers. */
    private static final double ASCENT = 0.86;

    private static final double DESCENT = 0.14;
    private static final String UNKNOWN = "\ufffd";

    private final Canvas canvas;
    private final DrawnCharacters shapes = new DrawnCharacters();
    private final List<Fill> fills = new ArrayList<>();
    private final WorkMeter meter;
    private final FaultLog faults;
    private final CutNumbers numbers = new CutNumbers();
    private final UnseenText unseen = new UnseenText();
    private int images;
    private double pictured;
    private int covers;
    private int run;
    private Lettering lettering = Lettering.plain(0, 0);
    private boolean pictures;

    public InkCollector(WorkMeter meter, FaultLog faults) {
        this.meter = meter;
        this.faults = faults;
        this.canvas = new Canvas(meter);
    }

    public PageInk page(int number, double width, double height) {
        List<Rule> rules = canvas.rules();
        if (shapes.areInTables(rules)) {
            faults.report(PdfFault.Kind.DRAWN_TEXT, "shapes like characters stand in tables");
        }
        if (numbers.count() > 0) {
            faults.report(
                    PdfFault.Kind.NUMBER_CUT,
                    "numbers that run over an edge, their last or first digits unseen: " + numbers.count());
        }
        List<Glyph> glyphs = new Watermarks(meter)
                .marked(canvas.glyphs(), rules).stream().map(DrawnGlyph::glyph).toList();
        int unmapped =
                (int) glyphs.stream().filter(g -> g.text().equals(UNKNOWN)).count();
        float share = (float) Math.min(1, pictured / Math.max(1, width * height));
        return new PageInk(
                number, (float) width, (float) height, glyphs, rules, fills, new Unread(images, share, unmapped));
    }

    /** By how many degrees the text of the page leans clockwise; 0 where it is upright or of many minds. */
    public double lean() {
        return Lean.of(canvas.glyphs());
    }

    /** Whether boxes are all that was painted. */
    boolean paintsBoxesOnly() {
        return !pictures;
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
        meter.operators(state.clip.work());
        boolean seen = state.shows((ax + bx) / 2, (ay + by) / 2) && isOnPaper(ax, ay) && isOnPaper(bx, by);
        numbers.add(text, run, trm, advance, seen);
        if (!seen) {
            return;
        }
        meter.glyph();
        double colour = state.renderingMode % 4 == 1 ? state.strokeLuma : state.fillLuma;
        // only the visible part: a line that runs over the foot of its cell is clipped there and belongs to that cell
        Rectangle visible = state.clip.box().intersect(Rectangle.between(ax, ay, bx, by));
        Glyph glyph = new Glyph(
                text == null ? UNKNOWN : PlainCharacters.fold(text),
                (float) visible.x0(),
                (float) visible.y0(),
                (float) visible.x1(),
                (float) visible.y1(),
                lettering(state, trm, colour > WHITE));
        double onPaper = 1 - (1 - colour) * state.fillAlpha;
        canvas.add(new DrawnGlyph(glyph, (float) onPaper, angleOf(trm.a(), trm.b())));
    }

    /** One value for all glyphs of a run that are set alike. */
    private Lettering lettering(GraphicsState state, Matrix trm, boolean pale) {
        float size = (float) Math.sqrt(trm.c() * trm.c() + trm.d() * trm.d());
        short turn = state.overlay ? Glyph.SKEWED : turnOf(trm.a(), trm.b());
        Lettering own = new Lettering(size, turn, pale, isBold(state), run);
        if (!own.equals(lettering)) {
            lettering = own;
        }
        return lettering;
    }

    /** Filled and stroked, a character of any type is heavier. */
    private static boolean isBold(GraphicsState state) {
        return state.renderingMode % 4 == 2 || state.font != null && state.font.bold();
    }

    private static boolean isOnPaper(double x, double y) {
        return Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST;
    }

    /** Beyond the limit, lines and boxes are left out and the text is still read. */
    private boolean hasRoom(int kept, int limit) {
        if (kept >= limit) {
            faults.report(PdfFault.Kind.LIMIT, "rules or boxes per page: " + limit);
        }
        return kept < limit;
    }

    private static float angleOf(double dx, double dy) {
        return dy == 0 && dx >= 0 ? 0 : (float) Math.toDegrees(Math.atan2(dy, dx));
    }

    private static short turnOf(double dx, double dy) {
        double lean = 0.035; // two degrees
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
        if (state.strokeAlpha < TRANSPARENT || state.overlay) {
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
                    level
                            ? new Rectangle(from, at - half, to, at + half)
                            : new Rectangle(at - half, from, at + half, to),
                    state.strokeLuma,
                    state.strokeAlpha > OPAQUE && !state.blended,
                    state);
        }
    }

    /** A filled path. */
    void fill(List<Subpath> path, boolean evenOdd, GraphicsState state) {
        if (state.fillAlpha < TRANSPARENT || state.overlay) {
            return;
        }
        if (state.textClip != null) {
            Rectangle bounds = new Outline(path, evenOdd).bounds();
            paintText(state.textClip, bounds.intersect(state.clip.box()), state);
            return;
        }
        List<Rectangle> boxes = new PaintedBoxes(evenOdd, meter).of(path);
        pictures |= boxes.isEmpty() || state.fillPattern;
        if (boxes.isEmpty()) {
            shapes.add(path, state.clip);
        }
        for (Rectangle box : boxes) {
            box(box, state.fillLuma, state.fillAlpha > OPAQUE && !state.blended && !state.fillPattern, state);
        }
    }

    /** A shading, which paints all that the clip leaves; nobody knows how dark it is. */
    void shade(GraphicsState state) {
        pictures = true;
        if (state.fillAlpha < TRANSPARENT || state.overlay || state.clip.box().length() >= FARTHEST) {
            return;
        }
        if (state.textClip == null) {
            box(state.clip.box(), SHADED, false, state);
        } else {
            GraphicsState shaded = state.copy();
            shaded.fillLuma = 0;
            paintText(state.textClip, state.clip.box(), shaded);
        }
    }

    private void paintText(TextClip text, Rectangle painted, GraphicsState state) {
        int current = run;
        meter.operators(1 + text.size() / 16);
        for (TextClip.Letter letter : text.takeThose(painted)) {
            run = letter.run();
            glyph(letter.text(), letter.trm(), letter.advance(), state);
        }
        run = current;
    }

    /** A glyph that is written and not shown. */
    void unseen(@Nullable String text, Matrix trm, double advance) {
        unseen.add(text, trm, advance, run);
    }

    /** What is written and not shown. */
    public List<Glyph> unseen() {
        return unseen.glyphs();
    }

    /** A character of text that is a clip. */
    TextClip.Letter letter(@Nullable String text, Matrix trm, double advance) {
        return new TextClip.Letter(text, trm, advance, run);
    }

    private void box(Rectangle whole, double luma, boolean opaque, GraphicsState state) {
        Clip clip = state.clip;
        Rectangle seen = clip.box().intersect(whole);
        if (!seen.isEmpty()
                && !state.shows((seen.x0() + seen.x1()) / 2, (seen.y0() + seen.y1()) / 2)
                && clip.outlines().isEmpty()) {
            return;
        }
        Rectangle box = whole.thickness() > MAX_RULE_WIDTH_PT ? seen : whole;
        if (box.thickness() > MAX_RULE_WIDTH_PT) {
            if (!seen.isEmpty() && hasRoom(fills.size(), meter.limits().rulesPerPage() / FILLS_PER_RULE)) {
                fills.add(new Fill(
                        (float) seen.x0(), (float) seen.y0(), (float) seen.x1(), (float) seen.y1(), (float) luma));
                if (opaque && clip.outlines().isEmpty() && state.softMask == null) {
                    canvas.cover(seen);
                }
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
    void image(GraphicsState state, boolean opaque) {
        pictures = true;
        Matrix m = state.ctm;
        if (state.textClip != null || state.overlay) {
            shade(state);
            return;
        }
        double width = Math.abs(m.x(1, 1) - m.x(0, 0));
        double height = Math.abs(m.y(1, 1) - m.y(0, 0));
        if (Math.min(width, height) > MAX_RULE_WIDTH_PT) {
            images++;
            Rectangle seen = state.clip.box().intersect(Rectangle.between(m.x(0, 0), m.y(0, 0), m.x(1, 1), m.y(1, 1)));
            pictured += seen.isEmpty() ? 0 : seen.width() * seen.height();
            boolean straight = Math.min(Math.abs(m.b()), Math.abs(m.a())) < 1e-3;
            if (opaque && straight && state.fillAlpha > OPAQUE && !state.blended && state.softMask == null) {
                coverWith(Rectangle.between(m.x(0, 0), m.y(0, 0), m.x(1, 1), m.y(1, 1)), state.clip);
            }
        } else if (Math.max(width, height) > 2 * MAX_RULE_WIDTH_PT) {
            boolean horizontal = width > height;
            double from = horizontal ? m.x(0, 0) : m.y(0, 0);
            double to = horizontal ? m.x(1, 1) : m.y(1, 1);
            double at = (horizontal ? m.y(0, 0) + m.y(1, 1) : m.x(0, 0) + m.x(1, 1)) / 2;
            rule(horizontal, at, from, to, Math.min(width, height), state.clip);
        }
    }

    private void coverWith(Rectangle image, Clip clip) {
        if (clip.outlines().isEmpty() && hasRoom(++covers, meter.limits().rulesPerPage() / FILLS_PER_RULE)) {
            canvas.cover(clip.box().intersect(image));
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
            if (part[1] - part[0] > 0.2
                    && hasRoom(canvas.ruleCount(), meter.limits().rulesPerPage())) {
                canvas.add(new Rule(horizontal, (float) at, (float) part[0], (float) part[1], (float) width));
            }
        }
    }
}
