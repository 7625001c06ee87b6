package io.github.yusuan.check.government;

import io.github.yusuan.model.Fact;
import java.math.BigDecimal;

/**
 * A printed amount as a term of an identity.
 *
 * @param number of the fact in the document, from 1
 * @param fact the amount
 * @param amount in yuan, or in per cent; with the sign that it has in the sum
 * @param lastPlace one unit of the last place that its column prints
 */
record Term(int number, Fact fact, BigDecimal amount, BigDecimal lastPlace) {

    /** The same, taken away. */
    Term negated() {
        return new Term(number, fact, amount.negate(), lastPlace);
    }
}
