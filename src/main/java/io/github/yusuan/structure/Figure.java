package io.github.yusuan.structure;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.words.PrintedNumber;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A printed amount as a term of an identity.
 *
 * @param fact number of the fact, from 1; {@link #NO_FACT} for what stands outside of the core tables
 * @param place where it is printed
 * @param amount in yuan; a plain number in the few identities that count or compare something else
 * @param lastPlace one unit of the last place that is printed, in yuan; 0 for a number that nobody rounded
 */
public record Figure(int fact, Place place, BigDecimal amount, BigDecimal lastPlace) {
    /** No fact. */
    public static final int NO_FACT = 0;

    public static Figure of(int number, Fact fact, BigDecimal lastPlace) {
        Place place = new Place(fact.tableSeq(), fact.row(), fact.page(), fact.box());
        return new Figure(number, place, fact.amount(), lastPlace);
    }

    /** An amount of a form, a list or a sentence. */
    public static Figure of(Place place, PrintedAmount amount) {
        return new Figure(NO_FACT, place, amount.yuan(), lastPlace(amount));
    }

    /** A number that is no money. */
    public static Figure count(Place place, BigDecimal number) {
        return new Figure(NO_FACT, place, number, BigDecimal.ZERO);
    }

    public static Figure count(Place place, int number) {
        return count(place, BigDecimal.valueOf(number));
    }

    public boolean isFact() {
        return fact != NO_FACT;
    }

    /** So many of it. */
    public Figure times(BigDecimal factor) {
        return new Figure(
                fact, place, amount.multiply(factor), lastPlace.multiply(factor).abs());
    }

    /** The same, taken away. */
    public Figure negated() {
        return times(BigDecimal.ONE.negate());
    }

    public Figure withLastPlace(BigDecimal other) {
        return new Figure(fact, place, amount, other);
    }

    /** Sentences print 亿元 as well, whose last place is not one of the unit of the amount. */
    private static BigDecimal lastPlace(PrintedAmount amount) {
        BigDecimal value = PrintedNumber.valueOf(amount.printed());
        BigDecimal unit = value.signum() == 0
                ? amount.unit().toYuan(BigDecimal.ONE)
                : amount.yuan().divide(value, MathContext.DECIMAL64);
        return unit.movePointLeft(value.scale()).stripTrailingZeros();
    }
}
