package io.github.yusuan.export;

import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.model.Box;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToDoubleFunction;

/** Values as the output prints them. */
final class Printed {
    private Printed() {}

    /** A year or number that is 0 where it is unknown. */
    static String known(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    /** Decimal text without exponent. */
    static String decimal(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** Decimal text of a computed number, a share above all, with no more digits than its column has in other formats. */
    static String decimal(BigDecimal value, Digits digits) {
        return decimal(digits.fitted(value).orElse(value));
    }

    /** A side of a box, to a hundredth of a point; blank for no box. */
    static String side(Box box, ToDoubleFunction<Box> side) {
        return box.equals(Box.NONE)
                ? ""
                : decimal(BigDecimal.valueOf(side.applyAsDouble(box)).setScale(2, RoundingMode.HALF_UP));
    }
}
