package io.github.yusuan.export;

import io.github.yusuan.model.Box;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

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

    /** The four sides of a box, to a hundredth of a point; blank for no box. */
    static List<String> box(Box box) {
        return box.equals(Box.NONE)
                ? List.of("", "", "", "")
                : List.of(point(box.x0()), point(box.y0()), point(box.x1()), point(box.y1()));
    }

    private static String point(double value) {
        return decimal(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }
}
