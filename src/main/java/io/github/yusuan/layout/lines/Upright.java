package io.github.yusuan.layout.lines;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.model.Box;
import io.github.yusuan.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns text that runs down, up or backwards so that it runs from left to right: a sideways label in a cell, a
 * vertical one, a whole landscape page drawn on a portrait sheet.
 */
public final class Upright {

    private Upright() {}

    /** The glyphs with those of the commonest turn laid flat; vertical writing becomes one line a column. */
    public static List<Glyph> glyphs(List<Glyph> glyphs) {
        int turn = mainTurn(glyphs);
        if (turn > 0) {
            return glyphs.stream().map(g -> turned(g, turn)).toList();
        }
        return isSetVertically(glyphs)
                ? glyphs.stream().map(Upright::columnAsLine).toList()
                : glyphs;
    }

    /** The turn of most glyphs: 0, or one of 90, 180 and 270 that twice as many have. */
    public static int mainTurn(List<Glyph> glyphs) {
        int[] count = new int[4];
        for (Glyph glyph : glyphs) {
            if (glyph.turn() >= 0) {
                count[glyph.turn() / 90]++;
            }
        }
        int most = 1;
        for (int i = 2; i < 4; i++) {
            if (count[i] > count[most]) {
                most = i;
            }
        }
        return count[most] > 2 * count[0] ? 90 * most : 0;
    }

    private static boolean isSetVertically(List<Glyph> glyphs) {
        int down = 0;
        int across = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph a = glyphs.get(i - 1);
            Glyph b = glyphs.get(i);
            if (a.run() == b.run()) {
                boolean below = b.y0() - a.y0() > a.size() / 2 && Math.abs(b.x0() - a.x0()) < a.size() / 2;
                down += below ? 1 : 0;
                across += below ? 0 : 1;
            }
        }
        return down > across;
    }

    /** Columns are read from right to left, each from top to bottom. */
    private static Glyph columnAsLine(Glyph g) {
        return new Glyph(
                g.text(), g.y0(), -g.x1(), g.y1(), -g.x0(), g.lettering().turned((short) 0));
    }

    private static Glyph turned(Glyph g, int turn) {
        Box b = Page.turned(new Box(g.x0(), g.y0(), g.x1(), g.y1()), turn);
        short rest = g.turn() < 0 ? g.turn() : (short) Math.floorMod(g.turn() - turn, 360);
        return new Glyph(
                g.text(),
                (float) b.x0(),
                (float) b.y0(),
                (float) b.x1(),
                (float) b.y1(),
                g.lettering().turned(rest));
    }

    /** A page whose text runs sideways, turned so that it runs from left to right. */
    public static PageInk page(PageInk ink, int turn) {
        if (turn == 0) {
            return ink;
        }
        List<Rule> rules = new ArrayList<>();
        for (Rule r : ink.rules()) {
            Box b = Page.turned(
                    r.horizontal()
                            ? new Box(r.from(), r.at(), r.to(), r.at())
                            : new Box(r.at(), r.from(), r.at(), r.to()),
                    turn);
            boolean horizontal = r.horizontal() == (turn == 180);
            rules.add(
                    horizontal
                            ? new Rule(true, (float) b.y0(), (float) b.x0(), (float) b.x1(), r.width())
                            : new Rule(false, (float) b.x0(), (float) b.y0(), (float) b.y1(), r.width()));
        }
        List<Fill> fills = ink.fills().stream()
                .map(f -> {
                    Box b = Page.turned(new Box(f.x0(), f.y0(), f.x1(), f.y1()), turn);
                    return new Fill((float) b.x0(), (float) b.y0(), (float) b.x1(), (float) b.y1(), f.luma());
                })
                .toList();
        boolean sideways = turn != 180;
        return new PageInk(
                ink.number(),
                sideways ? ink.height() : ink.width(),
                sideways ? ink.width() : ink.height(),
                ink.glyphs().stream().map(g -> turned(g, turn)).toList(),
                rules,
                fills,
                ink.unread());
    }
}
