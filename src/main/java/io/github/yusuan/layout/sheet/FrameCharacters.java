package io.github.yusuan.layout.sheet;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters of which printers without rules draw frames, ┏━┳┃, are rules of the page: a viewer shows lines. They are
 * the block Box Drawing of Unicode, U+2500 to U+257F. By itself such a dash is a text; only corners and crossings make a
 * frame of them.
 */
public final class FrameCharacters {
    private static final char FIRST = '\u2500';
    private static final char LAST = '\u2570';

    /** A frame has at least its corners. */
    private static final int CORNERS = 4;

    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int UP = 4;
    private static final int DOWN = 8;
    private static final int ACROSS = LEFT | RIGHT;
    private static final int ALONG = UP | DOWN;

    /** How far a line goes beyond the em box, to the next line of print, in ems. */
    private static final float LEADING_EM = 0.4f;

    private static final float WIDTH_PT = 0.5f;

    private FrameCharacters() {}

    /** The page with the frames that characters draw as rules. */
    public static PageInk asRules(PageInk ink) {
        long corners = ink.glyphs().stream().filter(FrameCharacters::isCorner).count();
        if (corners < CORNERS) {
            return ink;
        }
        List<Glyph> texts = new ArrayList<>();
        List<Rule> rules = new ArrayList<>(ink.rules());
        for (Glyph glyph : ink.glyphs()) {
            int arms = armsOf(glyph);
            if (arms == 0) {
                texts.add(glyph);
            } else {
                draw(glyph, arms, rules);
            }
        }
        return new PageInk(ink.number(), ink.width(), ink.height(), texts, rules, ink.fills(), ink.unread());
    }

    private static void draw(Glyph glyph, int arms, List<Rule> rules) {
        float x = glyph.centreX();
        float y = glyph.centreY();
        float beyond = LEADING_EM * glyph.size();
        if ((arms & ACROSS) != 0) {
            float from = (arms & LEFT) == 0 ? x : glyph.x0();
            float to = (arms & RIGHT) == 0 ? x : glyph.x1();
            rules.add(new Rule(true, y, from, to, WIDTH_PT));
        }
        if ((arms & ALONG) != 0) {
            float from = (arms & UP) == 0 ? y : glyph.y0() - beyond;
            float to = (arms & DOWN) == 0 ? y : glyph.y1() + beyond;
            rules.add(new Rule(false, x, from, to, WIDTH_PT));
        }
    }

    private static boolean isCorner(Glyph glyph) {
        int arms = armsOf(glyph);
        return (arms & ACROSS) != 0 && (arms & ALONG) != 0;
    }

    /** Where a character has lines from its middle; none for other characters. */
    private static int armsOf(Glyph glyph) {
        char c = glyph.text().charAt(0);
        if (glyph.turn() != 0 || c < FIRST || c > LAST) {
            return 0;
        }
        if (c < '\u250C' || c >= '\u254C' && c < '\u2552') {
            boolean across = c < '\u254C' ? (c & 2) == 0 : c == '\u254C' || c == '\u254D' || c == '\u2550';
            return across ? ACROSS : ALONG;
        }
        return c < '\u254C' ? armsOfPlain(c) : armsOfDouble(c);
    }

    /** Light and heavy lines in all mixtures: four of each corner, eight of each T, sixteen crossings. */
    private static int armsOfPlain(char c) {
        int[] corners = {DOWN | RIGHT, DOWN | LEFT, UP | RIGHT, UP | LEFT};
        int[] tees = {ALONG | RIGHT, ALONG | LEFT, ACROSS | DOWN, ACROSS | UP};
        if (c < '\u251C') {
            return corners[(c - '\u250C') / 4];
        }
        return c < '\u253C' ? tees[(c - '\u251C') / 8] : ACROSS | ALONG;
    }

    /** Double lines, three of each shape, and four round corners. */
    private static int armsOfDouble(char c) {
        int[] shapes = {
            DOWN | RIGHT,
            DOWN | LEFT,
            UP | RIGHT,
            UP | LEFT,
            ALONG | RIGHT,
            ALONG | LEFT,
            ACROSS | DOWN,
            ACROSS | UP,
            ACROSS | ALONG
        };
        int[] round = {DOWN | RIGHT, DOWN | LEFT, UP | LEFT, UP | RIGHT};
        return c < '\u256D' ? shapes[(c - '\u2552') / 3] : round[c - '\u256D'];
    }
}
