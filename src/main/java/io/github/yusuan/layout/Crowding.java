package io.github.yusuan.layout;

import io.github.yusuan.ink.Glyph;
import java.util.List;

/**
 * What a cell holds, counted in figures: a cell of a table holds one figure or words, and not two figures or a figure
 * beside words.
 *
 * @param figures texts in it that are a number by themselves
 * @param words other texts that stand on a line with a figure
 */
record Crowding(int figures, int words) {

    static Crowding of(List<List<Glyph>> lines, LineReader reader) {
        int figures = 0;
        int words = 0;
        for (List<Glyph> line : lines) {
            List<Segment> segments = Baseline.of(line, reader, List.of()).segments();
            int numbers = (int) segments.stream().filter(Segment::isNumber).count();
            boolean decimal = segments.stream().anyMatch(Segment::isDecimal);
            figures += numbers;
            words += decimal ? segments.size() - numbers : 0;
        }
        return new Crowding(figures, words);
    }

    /** Whether it is more than one cell should hold. */
    boolean isCrowded() {
        return figures > 1 || figures == 1 && words > 0;
    }
}
