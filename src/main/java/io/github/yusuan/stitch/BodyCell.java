package io.github.yusuan.stitch;

import io.github.yusuan.model.Box;
import io.github.yusuan.page.Texts;

/**
 * What a body row has in one column.
 *
 * @param text as printed, wrapped lines joined; blank in the other places of a merged cell
 * @param page on which it is printed, from 1: in a row torn by a page break not that of the row
 * @param box the cell
 * @param textLeft left edge of the text in points; in a whole table as if its column stood on every page where it does
 *     on the first one
 * @param cover how the place is covered
 * @param centred whether the text stands in the middle, so that its left edge says nothing
 * @param bold whether the text is set in heavy type
 */
public record BodyCell(String text, int page, Box box, double textLeft, Cover cover, boolean centred, boolean bold) {

    /** A cell whose text stands at the left, in regular type. */
    public BodyCell(String text, int page, Box box, double textLeft, Cover cover) {
        this(text, page, box, textLeft, cover, false, false);
    }

    /** How a cell covers a place of the row. */
    public enum Cover {
        /** The cell begins here. */
        OWN,
        /** A cell that begins to the left in the same row reaches here. */
        FROM_LEFT,
        /** A cell that begins in a row above reaches here. */
        FROM_ABOVE
    }

    /** A cell with nothing in it. */
    static BodyCell blank(int page, Box box) {
        return new BodyCell("", page, box, box.x0(), Cover.OWN);
    }

    /** The same with a text that begins there. */
    BodyCell with(double otherLeft, boolean isCentred) {
        return new BodyCell(text, page, box, otherLeft, cover, isCentred, bold);
    }

    /** The text without white space. */
    public String compact() {
        return Texts.compact(text);
    }

    /** Whether the cell begins here and holds text. */
    public boolean isFilled() {
        return cover == Cover.OWN && !text.isBlank();
    }
}
