package io.github.yusuan.layout;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.List;

/** The ink of a page, drawn step by step: text of 10 points, rules of half a point. */
public final class InkDrawing {
    private static final float SIZE = 10;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private int run;
    private float size = SIZE;

    /** Text on one line, from its top left; Chinese characters are an em wide, others half of it. */
    public InkDrawing text(double x, double y, String text) {
        return text(x, y, text, false);
    }

    /** Texts on one line, each behind the place where it begins: {@code line(105, "115 编码", "175 科目")}. */
    public InkDrawing line(double y, String... texts) {
        for (String text : texts) {
            int space = text.indexOf(' ');
            text(Double.parseDouble(text.substring(0, space)), y, text.substring(space + 1));
        }
        return this;
    }

    /** Texts on one line as {@link #line}, of another size. */
    public InkDrawing sized(double points, double y, String... texts) {
        size = (float) points;
        line(y, texts);
        size = SIZE;
        return this;
    }

    /** Texts on one line as {@link #line}, but written in one go. */
    public InkDrawing run(double y, String... texts) {
        int first = glyphs.size();
        line(y, texts);
        for (int i = first; i < glyphs.size(); i++) {
            Glyph g = glyphs.get(i);
            glyphs.set(
                    i,
                    new Glyph(
                            g.text(),
                            g.x0(),
                            g.y0(),
                            g.x1(),
                            g.y1(),
                            new Lettering(g.size(), g.turn(), g.pale(), false, run)));
        }
        return this;
    }

    /** White text. */
    public InkDrawing paleText(double x, double y, String text) {
        return text(x, y, text, true);
    }

    private InkDrawing text(double x, double y, String text, boolean pale) {
        float left = (float) x;
        run++;
        for (int i = 0; i < text.length(); i++) {
            float width = text.charAt(i) < 0x100 ? size / 2 : size;
            glyphs.add(new Glyph(
                    text.substring(i, i + 1),
                    left,
                    (float) y,
                    left + width,
                    (float) y + size,
                    new Lettering(size, (short) 0, pale, false, run)));
            left += width;
        }
        return this;
    }

    /** A rule from left to right. */
    public InkDrawing across(double y, double from, double to) {
        rules.add(new Rule(true, (float) y, (float) from, (float) to, 0.5f));
        return this;
    }

    /** A rule from top to bottom. */
    public InkDrawing down(double x, double from, double to) {
        rules.add(new Rule(false, (float) x, (float) from, (float) to, 0.5f));
        return this;
    }

    /** A filled box. */
    public InkDrawing fill(double x0, double y0, double x1, double y1, double luma) {
        fills.add(new Fill((float) x0, (float) y0, (float) x1, (float) y1, (float) luma));
        return this;
    }

    /** A closed net of rules. */
    public InkDrawing net(List<Integer> xs, List<Integer> ys) {
        ys.forEach(y -> across(y, xs.get(0), xs.get(xs.size() - 1)));
        xs.forEach(x -> down(x, ys.get(0), ys.get(ys.size() - 1)));
        return this;
    }

    public Page page() {
        PageInk ink = new PageInk(1, 600, 800, glyphs, rules, fills, Unread.NOTHING);
        return new TableExtractor(LayoutSettings.DEFAULT, Work.unhurried()).read(ink);
    }

    /** The texts of the only grid: a row a line, cells parted by a bar, merged ones once. */
    public String grid() {
        List<Grid> grids = page().blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
        if (grids.size() != 1) {
            throw new AssertionError("expected one grid, found " + grids.size());
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < grids.get(0).rowCount(); row++) {
            List<String> cells =
                    grids.get(0).cellsOfRow(row).stream().map(Cell::compact).toList();
            text.append(String.join("|", cells)).append('\n');
        }
        return text.toString();
    }
}
