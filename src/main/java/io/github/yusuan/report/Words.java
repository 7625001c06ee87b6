package io.github.yusuan.report;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of words: glyphs of one run of text that touch each other on a line. */
final class Words {
    /** Glyphs further apart, in their own size, are not of one word. */
    private static final double GAP = 0.35;

    private Words() {}

    static List<Box> of(List<Glyph> glyphs) {
        List<Box> words = new ArrayList<>();
        @Nullable Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (glyph.text().isBlank()) {
                continue;
            }
            Box box = new Box(glyph.x0(), glyph.y0(), glyph.x1(), glyph.y1());
            if (last != null && touches(last, glyph)) {
                words.set(words.size() - 1, words.get(words.size() - 1).union(box));
            } else {
                words.add(box);
            }
            last = glyph;
        }
        return words;
    }

    private static boolean touches(Glyph left, Glyph right) {
        double gap = GAP * right.size();
        boolean line = Math.abs(left.y1() - right.y1()) < gap && right.x0() - left.x1() < gap && right.x1() > left.x0();
        boolean column = Math.abs(left.x0() - right.x0()) < gap && Math.abs(right.y0() - left.y1()) < gap;
        return left.turn() == right.turn() && (right.turn() % 180 == 0 ? line : column);
    }
}
