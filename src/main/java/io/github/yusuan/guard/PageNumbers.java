package io.github.yusuan.guard;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.List;
import java.util.Optional;

/**
 * Printed page numbers that jump. A page may have none and may not be counted, and numbers may begin again at 1; they may
 * not run ahead of the pages, and not fall behind by more than the pages without a number.
 */
final class PageNumbers implements Guard {
    private static final PageTrace START = new PageTrace(0, Optional.of(0), Optional.empty(), "", 0, Box.NONE);

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        List<PageTrace> numbered = reading.pages().stream()
                .filter(page -> page.printed().isPresent())
                .toList();
        if (numbered.size() * 2 < reading.pages().size()) {
            return; // figures that only look like page numbers
        }
        PageTrace before = START;
        for (PageTrace page : numbered) {
            int expected = number(before) + page.number() - before.number();
            int unnumbered = page.number() - before.number() - 1;
            int found = number(page);
            boolean behind = found < expected - unnumbered && found > 1;
            if (found > expected || behind) {
                problems.report(Problem.ofPage(
                        ProblemCode.PAGE_NUMBER_JUMP,
                        page.number(),
                        "expected page number " + expected + ", found " + found));
            }
            before = page;
        }
        int end = before.last().orElse(0);
        if (number(before) < end && before.number() == reading.pages().size()) {
            problems.report(Problem.ofPage(
                    ProblemCode.PAGE_NUMBER_JUMP,
                    before.number(),
                    "expected " + end + " pages, found the last with number " + number(before)));
        }
    }

    private static int number(PageTrace page) {
        return page.printed().orElse(0);
    }
}
