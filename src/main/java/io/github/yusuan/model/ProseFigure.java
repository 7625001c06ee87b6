package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a sentence states.
 *
 * @param place page and line where the amount begins
 * @param item canonical name of what it is about, as {@code expenditure} or {@code basic}
 * @param kind what the sentence says of the item
 * @param amount as printed, and in yuan; negative for a decrease
 * @param base for a change, the amount that it is a change to, if the document states it
 * @param fact what it repeats
 * @param asOf date that the amount is true of, as printed; blank where none is
 * @param sentence as printed, without white space
 */
public record ProseFigure(
        Place place,
        String item,
        Kind kind,
        PrintedAmount amount,
        Optional<PrintedAmount> base,
        Optional<Repeated> fact,
        String asOf,
        String sentence)
        implements Serializable {

    /** What a sentence says of an item. */
    public enum Kind {
        /** How much it is. */
        AMOUNT,
        /** How much more or less it is than last year. */
        CHANGE;

        /** The word in the output. */
        public String id() {
            return this == AMOUNT ? "amount" : "change";
        }
    }

    /**
     * The fact that a figure repeats.
     *
     * @param fact of a core table
     * @param agrees whether the amounts are the same, as far as the sentence prints them
     */
    public record Repeated(Fact fact, boolean agrees) implements Serializable {}

    /** For a change, last year's amount in yuan: derived from base and change, never printed. */
    public Optional<BigDecimal> prior() {
        return base.map(now -> now.yuan().subtract(amount.yuan()));
    }

    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return new Stored(place, item, kind, amount, base.orElse(null), fact.orElse(null), asOf, sentence);
    }

    private record Stored(
            Place place,
            String item,
            Kind kind,
            PrintedAmount amount,
            @Nullable PrintedAmount base,
            @Nullable Repeated fact,
            String asOf,
            String sentence)
            implements Serializable {
        private Object readResolve() {
            return new ProseFigure(
                    place, item, kind, amount, Optional.ofNullable(base), Optional.ofNullable(fact), asOf, sentence);
        }
    }
}
