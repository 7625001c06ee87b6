package io.github.yusuan.fuzz;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.layout.LayoutSettings;
import io.github.yusuan.layout.TableExtractor;
import io.github.yusuan.work.Work;
import io.github.yusuan.work.WorkLimitException;
import java.util.ArrayList;
import java.util.List;

/** What a page shows: five bytes are a text, a rule or a box somewhere on it. */
final class PageLayout {
    private static final int STEP = 5;
    private static final float SIDE = 600;
    private static final float SIZE = 10;
    private static final int FACTOR = 3;
    private static final String[] TEXTS = {
        "1,234.56", "-3", "合计", "201", "一般公共服务支出", "单位：万元", "科目编码", "—", "0.00", "12", "2010101", "（一）", "x", "．"
    };

    private PageLayout() {}

    /** Finds the tables of the page, or stops at a limit: nothing else is thrown. */
    public static void fuzzerTestOneInput(byte[] data) {
        List<Glyph> glyphs = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        List<Fill> fills = new ArrayList<>();
        for (int i = 0; i + STEP <= data.length; i += STEP) {
            float x = (data[i + 1] & 0xff) * (SIDE / 256);
            float y = (data[i + 2] & 0xff) * (SIDE / 256);
            float more = (data[i + 3] & 0xff) * (SIDE / 256);
            int last = data[i + 4] & 0xff;
            switch (data[i] & 7) {
                case 0 -> rules.add(new Rule(true, y, Math.min(x, more), Math.max(x, more), last / SIDE));
                case 1 -> rules.add(new Rule(false, x, Math.min(y, more), Math.max(y, more), last / SIDE));
                case 2 -> fills.add(new Fill(x, y, x + more, y + last, (data[i] & 0xff) / 255f));
                default -> write(glyphs, x, y, data[i], TEXTS[last % TEXTS.length]);
            }
        }
        Work work = Work.unhurried();
        work.beginPage();
        try {
            new TableExtractor(LayoutSettings.DEFAULT, work)
                    .read(new PageInk(1, SIDE, SIDE, glyphs, rules, fills, Unread.NOTHING));
        } catch (WorkLimitException e) {
            work.endPage(); // the page is left out
        }
    }

    private static void write(List<Glyph> glyphs, float x, float y, byte manner, String text) {
        float left = x;
        boolean pale = manner < 0;
        short turn = (short) ((manner >> FACTOR & 7) == 7 ? 90 : 0);
        for (int i = 0; i < text.length(); i++) {
            float width = text.charAt(i) < 0x100 ? SIZE / 2 : SIZE;
            glyphs.add(new Glyph(
                    text.substring(i, i + 1),
                    left,
                    y,
                    left + width,
                    y + SIZE,
                    new Lettering(SIZE, turn, pale, false, glyphs.size() / 8)));
            left += width;
        }
    }
}
