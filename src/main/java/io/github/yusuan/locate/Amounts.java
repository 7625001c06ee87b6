package io.github.yusuan.locate;

import io.github.yusuan.words.Placeholder;
import io.github.yusuan.words.PrintedNumber;
import java.math.BigDecimal;
import java.util.Optional;

/** What counts as a printed amount, in the grammar of {@link PrintedNumber}. */
public final class Amounts {
    private Amounts() {}

    /** Whether the text, free of white space, is a number. */
    public static boolean isAmount(String compact) {
        return PrintedNumber.isNumber(compact);
    }

    /** Whether it is a number with a fraction, which neither a code nor a running number has. */
    public static boolean isDecimal(String compact) {
        return PrintedNumber.isDecimal(compact);
    }

    /** Whether it is blank or stands for "nothing here". */
    public static boolean isPlaceholder(String compact) {
        return Placeholder.is(compact);
    }

    /** The amount as printed, in plain ASCII and without thousands separators: {@code 1,234.50} is 1234.50. */
    public static Optional<String> normalised(String compact) {
        return PrintedNumber.parse(compact).map(PrintedNumber::printed);
    }

    /** The value of a normalised amount; per cent signs are dropped. */
    public static BigDecimal valueOf(String normalised) {
        return PrintedNumber.valueOf(normalised);
    }
}
