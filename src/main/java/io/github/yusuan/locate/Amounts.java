package io.github.yusuan.locate;

import io.github.yusuan.layout.Numerals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What counts as a printed amount. */
public final class Amounts {
    private static final Pattern AMOUNT =
            Pattern.compile("[-－﹣−]?[(（]?[-－﹣−]?(\\d{1,3}([,，]\\d{3})+|\\d+)([.．]\\d*)?[)）]?[%％]?");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("|[-－—–_/\\\\*×…]+|不适用|无|空|暂无|N/?A|null", Pattern.CASE_INSENSITIVE);

    private Amounts() {}

    /** Whether the text, free of white space, is a number. */
    public static boolean isAmount(String compact) {
        return AMOUNT.matcher(compact).matches();
    }

    /** Whether it is a number with a fraction, which neither a code nor a running number has. */
    public static boolean isDecimal(String compact) {
        return Numerals.isDecimal(compact);
    }

    /** Whether it is blank or stands for "nothing here". */
    public static boolean isPlaceholder(String compact) {
        return PLACEHOLDER.matcher(compact).matches();
    }

    /** The amount as printed, in plain ASCII and without thousands separators: {@code 1,234.50} is 1234.50. */
    public static Optional<String> normalised(String compact) {
        if (!isAmount(compact)) {
            return Optional.empty();
        }
        String plain = compact.replaceAll("[,，]", "")
                .replace('．', '.')
                .replaceAll("[－﹣−]", "-")
                .replace('％', '%');
        boolean negative = plain.startsWith("-") || plain.startsWith("(") || plain.startsWith("（");
        String digits = plain.replaceAll("[-()（）]", "");
        return Optional.of((negative ? "-" : "") + (digits.endsWith(".") ? digits + "0" : digits));
    }

    /** The value of a normalised amount; per cent signs are dropped. */
    public static BigDecimal valueOf(String normalised) {
        return new BigDecimal(normalised.replace("%", ""));
    }
}
