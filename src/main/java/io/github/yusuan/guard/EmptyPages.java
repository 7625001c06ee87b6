package io.github.yusuan.guard;

import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;

/** A page behind the first table that shows nothing: its content may be lost. Backs of covers stand before it. */
final class EmptyPages implements Guard {

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        int firstTable = reading.tables().stream()
                .mapToInt(PrintedTable::firstPage)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (PageTrace page : reading.pages()) {
            if (page.isEmpty() && page.number() > firstTable) {
                problems.report(Problem.ofPage(
                        ProblemCode.EMPTY_PAGE, page.number(), "expected text as on the other pages, found none"));
            }
        }
    }
}
