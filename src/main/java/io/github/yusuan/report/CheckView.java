package io.github.yusuan.report;

import io.github.yusuan.model.Check;
import java.util.List;

/**
 * A failed check with links to both of its sides.
 *
 * @param check what failed
 * @param anchor its name
 * @param tables kinds of its tables in words
 * @param measure in words
 * @param left links to the amounts of the left side
 * @param right links to those of the right side
 */
record CheckView(Check check, String anchor, String tables, String measure, List<Term> left, List<Term> right) {

    private static final int MOST_TERMS = 24;

    /**
     * An amount of a side.
     *
     * @param href its cell
     * @param text as printed
     */
    record Term(String href, String text) {}

    /** Whether its terms would fill the page. */
    boolean isLong() {
        return right.size() > MOST_TERMS;
    }

    /** What the failure means, in the language of the page. */
    String words(Language language) {
        return language == Language.EN ? check.words().english() : check.words().chinese();
    }

    String lhs() {
        return Money.exact(check.lhs());
    }

    String rhs() {
        return Money.exact(check.rhs());
    }

    String difference() {
        return Money.exact(check.difference());
    }
}
