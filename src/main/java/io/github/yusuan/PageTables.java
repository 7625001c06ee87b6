package io.github.yusuan;

import io.github.yusuan.locate.FootHeading;
import io.github.yusuan.locate.TableLocator;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.page.Page;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.stitch.TableReconciler;
import io.github.yusuan.work.Work;
import io.github.yusuan.work.WorkLimitException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tables of pages that come in one after the other. */
final class PageTables {
    private final TableLocator locator;
    private final FootHeading footHeading = new FootHeading();
    private final List<TablePiece> pieces = new ArrayList<>();
    private final Set<Integer> emptyPages = new TreeSet<>();
    private Optional<Page> before = Optional.empty();

    PageTables(Work work) {
        this.locator = new TableLocator(work);
    }

    /** Takes in the next page; gives what of tables stands on it. */
    List<TablePiece> add(Page page, ProblemSink problems) {
        List<TablePiece> found = footHeading.carry(before, page, located(page, problems));
        if (page.isEmpty() || before.filter(page::isEmptyBehind).isPresent()) {
            emptyPages.add(page.number());
        } else {
            before = Optional.of(page);
        }
        pieces.addAll(found);
        return found;
    }

    private List<TablePiece> located(Page page, ProblemSink problems) {
        try {
            return locator.locate(page);
        } catch (WorkLimitException e) {
            problems.report(Problem.ofPage(
                    ProblemCode.LIMIT_REACHED,
                    page.number(),
                    "the tables of the page are left out at the limit of " + e.getMessage()));
            return List.of();
        }
    }

    /** The whole tables of all pages. */
    List<StitchedTable> stitched() {
        return new TableReconciler().stitch(pieces, emptyPages);
    }
}
