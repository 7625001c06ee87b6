package io.github.yusuan.guard;

import io.github.yusuan.model.MessageWords;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;

/** Lines that are nothing but an amount and stand in no table: a row or a zone of figures that became none. */
final class LooseFigures implements Guard {

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        for (PageTrace page : reading.pages()) {
            if (page.looseFigures() > 0) {
                problems.report(new Problem(
                        ProblemCode.FIGURES_OUTSIDE_TABLES,
                        page.number(),
                        page.firstLoose(),
                        0,
                        0,
                        MessageWords.count(page.looseFigures(), "amount") + " in no table and no sentence"));
            }
        }
    }
}
