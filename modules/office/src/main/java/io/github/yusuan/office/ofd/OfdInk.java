package io.github.yusuan.office.ofd;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.PlainCharacters;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.input.Blanks;
import io.github.yusuan.office.parts.GlyphRun;
import io.github.yusuan.office.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what the objects of a page show. */
final class OfdInk {
    /** Part of the em above the base line. */
    private static final double ASCENT = 0.88;

    private static final float PALE = 0.9f;
    private static final int MAX_GLYPHS = 500_000;
    private static final int MAX_RULES = 50_000;
    /** As many curves as one line of text has, drawn as outlines. */
    private static final int OUTLINES = 100;

    private static final int BOLD = 600;

    private final Map<String, DrawParam> params;
    private DrawParam ofLayer = DrawParam.DEFAULT;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private int images;
    private int curves;
    private int run;

    OfdInk(Map<String, DrawParam> params) {
        this.params = params;
    }

    PageInk page(int number, float width, float height) {
        int shown = images + (curves > OUTLINES ? 1 : 0);
        return new PageInk(number, width, height, glyphs, rules, fills, new Unread(shown, shown > 0 ? 1 : 0, 0));
    }

    /** Begins a layer, whose drawing parameter is that of objects that name none. */
    void layer(String param) {
        ofLayer = params.getOrDefault(param, DrawParam.DEFAULT);
    }

    void image() {
        images++;
    }

    private DrawParam paramOf(XmlElement object) {
        return params.getOrDefault(object.attribute("DrawParam"), ofLayer).with(object);
    }

    void text(XmlElement object) {
        Placing placing = Placing.of(object);
        double size = Numbers.of(object.attribute("Size")).stream().findFirst().orElse(3.5);
        double scale =
                Numbers.of(object.attribute("HScale")).stream().findFirst().orElse(1.0);
        boolean pale = paramOf(object).fill() > PALE;
        double x = 0;
        double y = 0;
        for (XmlElement code : object.children("TextCode")) {
            x = Numbers.of(code.attribute("X")).stream().findFirst().orElse(x);
            y = Numbers.of(code.attribute("Y")).stream().findFirst().orElse(y);
            run++;
            line(code, x, y, placing, new Setting(size, scale, pale, object.number("Weight", 0) >= BOLD));
        }
    }

    /** How the characters of a text are set: size in millimetres, width, whether they are hardly seen or heavy. */
    private record Setting(double size, double scale, boolean pale, boolean bold) {}

    private void line(XmlElement code, double fromX, double fromY, Placing placing, Setting setting) {
        List<Double> stepsX = Numbers.of(code.attribute("DeltaX"));
        List<Double> stepsY = Numbers.of(code.attribute("DeltaY"));
        String text = code.text();
        double x = fromX;
        double y = fromY;
        int index = 0;
        for (int i = 0; i < text.length(); index++) {
            int point = text.codePointAt(i);
            double own = setting.size() * setting.scale() * GlyphRun.widthEm(point);
            if (!Blanks.isBlank(text.charAt(i)) && glyphs.size() < MAX_GLYPHS) {
                double step = index < stepsX.size() && stepsX.get(index) > 0 ? stepsX.get(index) : own;
                glyphs.add(glyph(point, x, y, Math.min(step, own * 1.05), placing, setting));
            }
            boolean down = index < stepsY.size() && stepsY.get(index) != 0;
            x += index < stepsX.size()
                    ? stepsX.get(index)
                    : down ? 0 : stepsX.isEmpty() ? own : stepsX.get(stepsX.size() - 1);
            y += index < stepsY.size() ? stepsY.get(index) : 0;
            i += Character.charCount(point);
        }
    }

    private Glyph glyph(int point, double x, double y, double width, Placing placing, Setting setting) {
        double top = y - ASCENT * setting.size();
        float x0 = placing.x(x, top);
        float y0 = placing.y(x, top);
        float x1 = placing.x(x + width, top + setting.size());
        float y1 = placing.y(x + width, top + setting.size());
        return new Glyph(
                PlainCharacters.fold(Character.toString(point)),
                Math.min(x0, x1),
                Math.min(y0, y1),
                Math.max(x0, x1),
                Math.max(y0, y1),
                new Lettering(
                        (float) placing.across(setting.size()),
                        (short) placing.turn(),
                        setting.pale(),
                        setting.bold(),
                        run));
    }

    void path(XmlElement object) {
        Placing placing = Placing.of(object);
        DrawParam param = paramOf(object);
        boolean stroked = !object.attribute("Stroke").equals("false") && param.stroke() < PALE;
        boolean filled = object.attribute("Fill").equals("true");
        OfdPathData data = OfdPathData.of(
                object.child("AbbreviatedData").map(XmlElement::text).orElse(""));
        curves += data.curves();
        for (List<double[]> line : data.lines()) {
            if (stroked) {
                stroke(line, placing, (float) placing.along(param.lineWidth()));
            }
            if (filled && line.size() >= 4) {
                fill(line, placing, param.fill());
            }
        }
    }

    private void stroke(List<double[]> line, Placing placing, float width) {
        for (int i = 1; i < line.size() && rules.size() < MAX_RULES; i++) {
            float x0 = placing.x(line.get(i - 1)[0], line.get(i - 1)[1]);
            float y0 = placing.y(line.get(i - 1)[0], line.get(i - 1)[1]);
            float x1 = placing.x(line.get(i)[0], line.get(i)[1]);
            float y1 = placing.y(line.get(i)[0], line.get(i)[1]);
            if (Math.abs(y1 - y0) < 0.5 && Math.abs(x1 - x0) > 0.5) {
                rules.add(new Rule(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1), width));
            } else if (Math.abs(x1 - x0) < 0.5 && Math.abs(y1 - y0) > 0.5) {
                rules.add(new Rule(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1), width));
            }
        }
    }

    /** A filled rectangle: thin ones are rules. */
    private void fill(List<double[]> line, Placing placing, float luma) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (double[] point : line) {
            left = Math.min(left, placing.x(point[0], point[1]));
            right = Math.max(right, placing.x(point[0], point[1]));
            top = Math.min(top, placing.y(point[0], point[1]));
            bottom = Math.max(bottom, placing.y(point[0], point[1]));
        }
        float thin = 2.5f;
        if (rules.size() + fills.size() >= MAX_RULES) {
            return;
        }
        if (bottom - top <= thin && right - left > thin && luma < PALE) {
            rules.add(new Rule(true, (top + bottom) / 2, left, right, bottom - top));
        } else if (right - left <= thin && bottom - top > thin && luma < PALE) {
            rules.add(new Rule(false, (left + right) / 2, top, bottom, right - left));
        } else if (right - left > thin && bottom - top > thin) {
            fills.add(new Fill(left, top, right, bottom, luma));
        }
    }
}
