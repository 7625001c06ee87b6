package io.github.yusuan.layout.sheet;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.model.Box;
import java.util.List;

/**
 * A cell whose glyphs are still at hand, so that a reading can be judged before it becomes a grid.
 *
 * @param row first row
 * @param column first column
 * @param rowSpan rows covered
 * @param columnSpan columns covered
 * @param lines its glyphs line by line, laid flat
 * @param box its place
 */
public record DraftCell(int row, int column, int rowSpan, int columnSpan, List<List<Glyph>> lines, Box box) {

    /** A cell in which nothing is printed. */
    public static DraftCell blank(int row, int column, Box box) {
        return new DraftCell(row, column, 1, 1, List.of(), box);
    }
}
