package io.github.yusuan.export;

import java.util.regex.Pattern;

/** Text that a spreadsheet would take for a formula when it opens a CSV file. */
final class FormulaText {
    /** The signs that begin a formula, and their full-width forms, behind any white space. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\u00a0\\u3000]*[=+\\-@＝＋－＠].*|[\\t\\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,]*(\\.[0-9]+)?%?");
    /** A placeholder that many tables print. */
    private static final Pattern DASH = Pattern.compile("[-－]+");

    private FormulaText() {}

    /** The text, behind an apostrophe if it were run; a number and a dash are not. */
    static String harmless(String text) {
        boolean runs = FORMULA.matcher(text).matches()
                && !NUMBER.matcher(text).matches()
                && !DASH.matcher(text).matches();
        return runs ? "'" + text : text;
    }
}
