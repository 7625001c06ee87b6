package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One identity that was tried on one place of a document.
 *
 * @param id identity and its running number in the document: {@code T5.row-3}
 * @param identity as {@code docs/identities.md} lists it: {@code T5.row}
 * @param force how binding it is
 * @param tables kinds of the tables that take part, that of the left side first; none where only sentences do
 * @param measure column; blank where the identity goes across several; what the sides are if not money
 * @param row code or label of the row; blank for a whole table
 * @param lhs left side in yuan; 0 where nothing of it is printed
 * @param rhs right side in yuan; 0 where nothing of it is printed
 * @param tolerance how far the sides may differ by rounding, in yuan
 * @param status what came of it
 * @param place where the first term is printed
 * @param facts the amounts that took part: their numbers in the list of facts, from 1, left side first;
 *     what stands outside of the core tables is no fact
 * @param leftFacts how many of them are of the left side
 * @param guards whether a wrong digit in a term would show: not so where one side is only a bound of the other
 * @param words what was compared, and what a failure means
 */
public record Check(
        String id,
        String identity,
        Force force,
        List<TableKind> tables,
        String measure,
        String row,
        BigDecimal lhs,
        BigDecimal rhs,
        BigDecimal tolerance,
        CheckStatus status,
        Place place,
        List<Integer> facts,
        int leftFacts,
        boolean guards,
        CheckWords words)
        implements Serializable {

    /** Copies the lists. */
    public Check {
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
    }

    /** Left side less right side. */
    public BigDecimal difference() {
        return lhs.subtract(rhs);
    }

    /** The formula, or what is missing. */
    public String message() {
        return words.formula();
    }

    /** Whether a term is missing. */
    public boolean isAssessed() {
        return status != CheckStatus.NOT_ASSESSABLE;
    }
}
