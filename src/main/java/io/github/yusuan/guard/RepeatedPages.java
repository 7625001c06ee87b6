package io.github.yusuan.guard;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.HashMap;
import java.util.Map;

/** Two pages that print the same, word for word and figure for figure and with one page number, whether or not they are one object of the file. */
final class RepeatedPages implements Guard {
    private static final int MIN_DIGITS = 8;

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        Map<String, Integer> seen = new HashMap<>();
        for (PageTrace page : reading.pages()) {
            long digits = page.content().chars().filter(Character::isDigit).count();
            Integer earlier =
                    digits < MIN_DIGITS ? null : seen.putIfAbsent(page.printed() + page.content(), page.number());
            if (earlier != null) {
                problems.report(Problem.ofPage(
                        ProblemCode.PAGE_REPEATED, page.number(), "the page prints the same as page " + earlier));
            }
        }
    }
}
