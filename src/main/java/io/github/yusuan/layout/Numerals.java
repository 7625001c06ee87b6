package io.github.yusuan.layout;

import java.util.regex.Pattern;

/** How numbers are printed, in plain and in full-width characters, with and without thousands separators. */
public final class Numerals {
    private static final String WHOLE = "[-－﹣−]?(\\d{1,3}([,，]\\d{3})+|\\d+)";
    private static final Pattern NUMBER = Pattern.compile(WHOLE + "([.．]\\d+)?[%％]?");
    private static final Pattern DECIMAL = Pattern.compile(WHOLE + "[.．]\\d+[%％]?");

    private static final Pattern CENTS = Pattern.compile(WHOLE + "[.．]\\d{2}");
    private static final Pattern REST = Pattern.compile("[.．]?\\d{1,2}");

    /** Digits in groups of three, white beside the point, or every character by itself. */
    private static final Pattern SPACED =
            Pattern.compile("[-－﹣−]? ?" + "(\\d{1,3}( \\d{3})+([.．]\\d+)?|[\\d,，]+ ?[.．] ?\\d+|\\d( [\\d.,．，])+)[%％]?");

    private Numerals() {}

    /** A number without the white that parts its digits; any other text as it is. */
    static String closed(String text) {
        return text.indexOf(' ') >= 0 && SPACED.matcher(text).matches() ? text.replace(" ", "") : text;
    }

    /** Whether the text, free of white space, is a number. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /**
     * Whether two lines are one amount that a narrow cell wrapped inside its fraction: 5,535.0 and 0. The upper one is short
     * of the two digits that fractions of money have, and the lower one gives just these.
     */
    static boolean isWrapped(String upper, String lower) {
        boolean point =
                upper.indexOf('.') >= 0 || upper.indexOf('．') >= 0 || lower.startsWith(".") || lower.startsWith("．");
        return point
                && !CENTS.matcher(upper).matches()
                && REST.matcher(lower).matches()
                && CENTS.matcher(upper + lower).matches();
    }

    /** Whether it is a number with a fraction, which neither a code nor a running number has. */
    public static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }
}
