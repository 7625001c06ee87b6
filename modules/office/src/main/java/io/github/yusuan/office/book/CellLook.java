package io.github.yusuan.office.book;

import io.github.yusuan.input.TableCell.Alignment;
import io.github.yusuan.input.TableCell.Style;

/**
 * How a cell of a workbook looks.
 *
 * @param indent steps by which its text is indented
 * @param bold whether its text is bold
 * @param alignment where its text stands
 * @param bordered whether its border is seen: at a side, or above and below
 */
record CellLook(int indent, boolean bold, Alignment alignment, boolean bordered) {
    static final CellLook PLAIN = new CellLook(0, false, Alignment.UNSAID, false);

    Style style() {
        return new Style(indent, bold, alignment, bordered);
    }

    static boolean isBordered(boolean left, boolean right, boolean top, boolean bottom) {
        return left || right || top && bottom;
    }
}
