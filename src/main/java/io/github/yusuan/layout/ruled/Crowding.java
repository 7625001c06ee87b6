package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.lines.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds, counted in figures: a cell of a table holds one figure or words, and not two figures or a figure
 * beside words. Sentences may hold as many figures as they like: 完成 37 万项，保障 12345 热线 is one text.
 *
 * @param figures texts in it that are a number by themselves
 * @param words other texts that stand on a line with a figure
 */
record Crowding(int figures, int words) {
    /** A unit behind an amount stands closer than this, in ems, and what is of another cell further away. */
    private static final double APART_EM = 1;

    static Crowding of(List<List<Glyph>> lines, LineReader reader) {
        int figures = 0;
        int words = 0;
        @Nullable Segment above = null;
        for (List<Glyph> line : lines) {
            List<Segment> segments = Baseline.of(line, reader, List.of()).segments();
            @Nullable Segment only = segments.size() == 1 ? segments.get(0) : null;
            if (above != null && only != null && only.isRestOf(above)) {
                above = null;
                continue; // one amount on two lines is one figure
            }
            above = only;
            if (segments.stream().anyMatch(Segment::isSentence)) {
                continue;
            }
            int numbers = (int) segments.stream().filter(Segment::isNumber).count();
            figures += numbers;
            words += standsApart(segments) ? segments.size() - numbers : 0;
        }
        return new Crowding(figures, words);
    }

    /** Whether an amount stands apart from words on its line: 5.47 元 belong together, a name and its amount do not. */
    private static boolean standsApart(List<Segment> line) {
        for (int i = 1; i < line.size(); i++) {
            Segment left = line.get(i - 1);
            Segment right = line.get(i);
            boolean mixed = left.isDecimal() && !right.isNumber() || right.isDecimal() && !left.isNumber();
            if (mixed && right.box().x0() - left.box().x1() > APART_EM * right.size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is more than one cell should hold. */
    boolean isCrowded() {
        return figures > 1 || figures == 1 && words > 0;
    }
}
