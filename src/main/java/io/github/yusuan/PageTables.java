package io.github.yusuan;

import io.github.yusuan.layout.Page;
import io.github.yusuan.locate.FootHeading;
import io.github.yusuan.locate.TableLocator;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.stitch.TableReconciler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tables of pages that come in one after the other. */
final class PageTables {
    private final TableLocator locator = new TableLocator();
    private final FootHeading footHeading = new FootHeading();
    private final List<TablePiece> pieces = new ArrayList<>();
    private final Set<Integer> emptyPages = new TreeSet<>();
    private Optional<Page> before = Optional.empty();

    /** Takes in the next page; gives what of tables stands on it. */
    List<TablePiece> add(Page page) {
        List<TablePiece> found = footHeading.carry(before, locator.locate(page));
        if (page.isEmpty() || before.filter(page::isEmptyBehind).isPresent()) {
            emptyPages.add(page.number());
        } else {
            before = Optional.of(page);
        }
        pieces.addAll(found);
        return found;
    }

    /** The whole tables of all pages. */
    List<StitchedTable> stitched() {
        return new TableReconciler().stitch(pieces, emptyPages);
    }
}
