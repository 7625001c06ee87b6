package io.github.yusuan.report;

import io.github.yusuan.model.Check;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

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

    /** An amount as the check says it, in yuan without separators. */
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.])(-?\\d+(?:\\.\\d+)?) (?:元|yuan)");

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
    String words(Labels labels) {
        String words = labels.language() == Language.EN
                ? check.words().english()
                : check.words().chinese();
        return AMOUNT.matcher(words).replaceAll(found -> Money.words(new BigDecimal(found.group(1)), labels));
    }
}
