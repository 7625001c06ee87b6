package io.github.yusuan.office.book;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The second witness of a sheet: whether what cells show is, but for rounding, what they store. */
final class StoredValues {
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

    private int different;
    private String first = "";

    /** Compares a shown text with the stored number. */
    void compare(String place, String shown, BigDecimal stored) {
        boolean negative = shown.matches("\\s*[(（].*");
        String plain = shown.replaceAll("[,\\s¥￥$()（）\u00a0]", "");
        boolean percent = plain.endsWith("%");
        String digits = percent ? plain.substring(0, plain.length() - 1) : plain;
        if (!PLAIN.matcher(digits).matches()) {
            return;
        }
        BigDecimal read = new BigDecimal(digits);
        BigDecimal value = negative ? read.negate() : read;
        BigDecimal expected = percent ? stored.movePointRight(2) : stored;
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, read.scale()));
        if (value.subtract(expected).abs().compareTo(unit) >= 0) {
            different++;
            first = first.isEmpty()
                    ? place + " shows " + shown.strip() + " and stores " + stored.toPlainString()
                    : first;
        }
    }

    void report(int page, ProblemSink problems) {
        if (different > 0) {
            problems.report(Problem.ofPage(
                    ProblemCode.STORED_VALUE_DIFFERS,
                    page,
                    different + " cells show another number than they store, the first: " + first));
        }
    }
}
