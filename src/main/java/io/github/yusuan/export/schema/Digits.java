package io.github.yusuan.export.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Size of a decimal column where a format wants it fixed (Parquet, Spark). CSV and JSON write every digit.
 *
 * @param precision decimal digits in all
 * @param scale those after the point
 */
public record Digits(int precision, int scale) {

    /** A column that holds no decimal numbers. */
    public static final Digits NONE = new Digits(0, 0);

    /** An amount in yuan, to a millionth: a hundredth of a yuan printed in 万元 has six decimals. */
    public static final Digits YUAN = new Digits(24, 6);

    /** A place on a page in points. */
    public static final Digits POINTS = new Digits(10, 2);

    /** A share or a degree of confidence between 0 and 1. */
    public static final Digits SHARE = new Digits(6, 4);

    /** A number in this size, rounded half up; nothing for one with more digits before the point than there is room for. */
    public Optional<BigDecimal> fitted(BigDecimal number) {
        BigDecimal scaled = number.setScale(scale, RoundingMode.HALF_UP);
        return scaled.precision() > precision ? Optional.empty() : Optional.of(scaled);
    }
}
