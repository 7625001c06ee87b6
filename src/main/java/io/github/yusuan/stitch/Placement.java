package io.github.yusuan.stitch;

import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.model.Box;
import java.util.Set;

/** Where a piece stands in relation to the end of a table. */
enum Placement {
    /** First on the page that follows the one on which the table is last; pages without text between do not count. */
    NEXT_PAGE,
    /** Below the table on its page. */
    SAME_PAGE,
    /** Right of the end of the table, at its height: two pages that are printed on one sheet. */
    BESIDE,
    /** Anywhere else. */
    APART;

    static Placement of(OpenTable table, TablePiece piece, Set<Integer> emptyPages) {
        int turned = piece.page() - table.lastPage();
        if (turned == 0) {
            return isBeside(table.last().grid().box(), piece.grid().box()) ? BESIDE : SAME_PAGE;
        }
        for (int page = table.lastPage() + 1; page < piece.page(); page++) {
            turned -= emptyPages.contains(page) ? 1 : 0;
        }
        return turned == 1 && piece.firstOnPage() && table.isLastOnPage() ? NEXT_PAGE : APART;
    }

    private static boolean isBeside(Box left, Box right) {
        return right.x0() >= left.x1() && right.x0() > left.x0() && right.y0() < left.y1() && right.y1() > left.y0();
    }
}
