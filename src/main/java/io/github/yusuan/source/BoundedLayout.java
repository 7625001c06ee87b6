package io.github.yusuan.source;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.layout.LayoutSettings;
import io.github.yusuan.layout.TableExtractor;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.page.Page;
import io.github.yusuan.work.Work;
import io.github.yusuan.work.WorkLimitException;
import java.util.List;

/** Lays out pages of ink; one that asks for more work than a page may is left blank, and told. */
final class BoundedLayout {
    private final TableExtractor extractor;
    private final ProblemSink problems;
    private final Work work;
    private boolean cut;

    BoundedLayout(ProblemSink problems, Work work) {
        this.extractor = new TableExtractor(LayoutSettings.DEFAULT, work);
        this.problems = problems;
        this.work = work;
    }

    /** Whether the pages before have used up what the document may ask for. */
    boolean isSpent() {
        return work.isSpent();
    }

    /** Whether a page was left out. */
    boolean hasLeftOut() {
        return cut;
    }

    /** A page that is not read, which is told. */
    Page leftOut(int number, double width, double height, String limit) {
        cut = true;
        problems.report(
                Problem.ofPage(ProblemCode.LIMIT_REACHED, number, "the page is left out at the limit of " + limit));
        return new Page(number, width, height, List.of(), List.of(), 0);
    }

    Page read(PageInk ink) {
        work.beginPage();
        try {
            Page page = extractor.read(ink);
            work.endPage();
            return page;
        } catch (WorkLimitException e) {
            return leftOut(ink.number(), ink.width(), ink.height(), String.valueOf(e.getMessage()));
        }
    }
}
