package io.github.yusuan.words;

import java.util.regex.Pattern;

/** Numbers as the ink of a page has them: with white between their digits, or wrapped inside their fraction. */
public final class Numerals {
    private static final String WHOLE = "[-－﹣−]?(\\d{1,3}([,，]\\d{3})+|\\d+)";
    /** Money in full: to cents, in 万元 or 亿元 to four or six places too. */
    private static final Pattern MONEY = Pattern.compile(WHOLE + "[.．](\\d{2}|\\d{4}|\\d{6})");

    private static final Pattern REST = Pattern.compile("[.．]?\\d{1,4}");
    /** No figure by itself begins so. */
    private static final Pattern REST_ONLY = Pattern.compile("0\\d+|[.．]\\d+");

    /** Digits in groups of three, white beside the point, or every character by itself; signs before and behind. */
    private static final Pattern SPACED = Pattern.compile(
            "[^\\d ]{0,2} ?" + "(\\d{1,3}( \\d{3})+([.．]\\d+)?|[\\d,，]+ ?[.．] ?\\d+|\\d( [\\d.,．，])+) ?[^\\d ]{0,2}");

    private Numerals() {}

    /** A number without the white that parts its digits; any other text as it is. */
    public static String closed(String text) {
        return text.indexOf(' ') >= 0 && SPACED.matcher(text).matches() ? text.replace(" ", "") : text;
    }

    /** Whether the text is a number once white is out of it. */
    public static boolean isNumber(String text) {
        return PrintedNumber.isNumber(closed(text));
    }

    /** Whether it is a number with a fraction, which neither a code nor a running number has. */
    public static boolean isDecimal(String text) {
        return PrintedNumber.isDecimal(closed(text));
    }

    /**
     * Whether two lines are one amount that a narrow cell wrapped inside its fraction: 5,535.0 and 0, 11,542.00000 and 0,
     * 306.00 and 0000. Together they have as many places as money has; the upper one is short of them, or the lower one
     * is no figure by itself.
     */
    public static boolean isWrapped(String upper, String lower) {
        boolean point =
                upper.indexOf('.') >= 0 || upper.indexOf('．') >= 0 || lower.startsWith(".") || lower.startsWith("．");
        boolean unfinished =
                !MONEY.matcher(upper).matches() || REST_ONLY.matcher(lower).matches();
        return point
                && unfinished
                && REST.matcher(lower).matches()
                && MONEY.matcher(upper + lower).matches();
    }
}
