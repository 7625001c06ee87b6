package io.github.yusuan.office.book;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.office.parts.OfficeLimits;

/** How many cells of a workbook may still be read; tells once that there are more. */
final class SheetBudget {
    private final ProblemSink problems;
    private int left = OfficeLimits.MAX_CELLS;

    SheetBudget(ProblemSink problems) {
        this.problems = problems;
    }

    /** Takes one cell; false where there is none left. */
    boolean take(int page) {
        if (left == 0) {
            problems.report(Problem.ofPage(
                    ProblemCode.LIMIT_REACHED,
                    page,
                    "only the first " + OfficeLimits.MAX_CELLS + " cells of the workbook were read"));
        }
        left--;
        return left >= 0;
    }
}
