package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a department's own expenditure table that nothing else in it sums: adding them up counts no yuan twice.
 *
 * @param facts their numbers, from 1, in printed order
 * @param sum what they come to, in yuan
 * @param printed 支出总计 as that table prints it, else 收支总表, in yuan; none where neither does
 */
public record Spending(List<Integer> facts, BigDecimal sum, Optional<BigDecimal> printed) implements Serializable {

    /** Of a document without such a table. */
    public static final Spending NONE = new Spending(List.of(), BigDecimal.ZERO, Optional.empty());

    /** Copies the list. */
    public Spending {
        facts = List.copyOf(facts);
    }

    /** How much the printed total is more than the sum; none where it prints no total. */
    public Optional<BigDecimal> gap() {
        return printed.map(total -> total.subtract(sum));
    }

    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return new Stored(facts, sum, printed.orElse(null));
    }

    private record Stored(
            List<Integer> facts, BigDecimal sum, @Nullable BigDecimal printed) implements Serializable {
        private Object readResolve() {
            return new Spending(facts, sum, Optional.ofNullable(printed));
        }
    }
}
