package io.github.yusuan.office.book;

import io.github.yusuan.input.Blanks;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The second witness of a sheet: whether what cells show is, but for rounding, what they store. */
final class StoredValues {
    private static final String SIGNS = ",¥￥$()（）";
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** A number in Chinese numerals, perhaps with its unit; a date has more words. */
    private static final Pattern NUMERALS = Pattern.compile("-?[" + ChineseNumerals.CHARACTERS + ".]{1,60}(元|万元)?整?");

    private int different;
    private String first = "";
    private int worded;
    private String firstWorded = "";
    private int unknown;
    private String firstUnknown = "";

    /** Compares a shown text with the stored number. */
    void compare(Supplier<String> place, String shown, BigDecimal stored) {
        boolean negative = shown.indexOf('(') >= 0 || shown.indexOf('（') >= 0;
        String plain = withoutSigns(shown);
        boolean percent = plain.endsWith("%");
        String digits = percent ? plain.substring(0, plain.length() - 1) : plain;
        if (!PLAIN.matcher(digits).matches()) {
            countNumerals(place, digits);
            return;
        }
        BigDecimal read = new BigDecimal(digits);
        BigDecimal value = negative ? read.negate() : read;
        BigDecimal expected = percent ? stored.movePointRight(2) : stored;
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, read.scale()));
        if (value.subtract(expected).abs().compareTo(unit) >= 0) {
            different++;
            first = first.isEmpty()
                    ? place.get() + " shows " + shown.strip() + " and stores " + stored.toPlainString()
                    : first;
        }
    }

    /** Counts a cell whose formula nobody has calculated: a program wrote it, and no office has opened the file since. */
    void countUnknown(Supplier<String> place) {
        unknown++;
        firstUnknown = firstUnknown.isEmpty() ? place.get() : firstUnknown;
    }

    private void countNumerals(Supplier<String> place, String shown) {
        if (NUMERALS.matcher(shown).matches()) {
            worded++;
            firstWorded = firstWorded.isEmpty() ? place.get() + " shows " + shown : firstWorded;
        }
    }

    private static String withoutSigns(String shown) {
        StringBuilder plain = new StringBuilder(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (SIGNS.indexOf(c) < 0 && !Blanks.isBlank(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    void report(int page, ProblemSink problems) {
        if (different > 0) {
            problems.report(Problem.ofPage(
                    ProblemCode.STORED_VALUE_DIFFERS,
                    page,
                    different + " cells show another number than they store, the first: " + first));
        }
        if (unknown > 0) {
            problems.report(Problem.ofPage(
                    ProblemCode.AMOUNT_UNREADABLE,
                    page,
                    unknown + " cells hold formulas whose values are not in the file, the first: " + firstUnknown
                            + "; open and save it in a spreadsheet program"));
        }
        if (worded > 0) {
            problems.report(Problem.ofPage(
                    ProblemCode.AMOUNT_UNREADABLE,
                    page,
                    worded + " cells show their number in Chinese numerals, which are read as text, the first: "
                            + firstWorded));
        }
    }
}
