package io.github.yusuan.dialect;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Prints amounts in the manner of a dialect. */
final class AmountText {

    private static final String PLAIN = "0123456789.,-%";
    private static final String FULL_WIDTH = "０１２３４５６７８９．，－％";

    private final Dialect dialect;

    AmountText(Dialect dialect) {
        this.dialect = dialect;
    }

    /** As printed; blank or a dash for nothing. */
    String of(long hundredths) {
        if (hundredths == 0) {
            return switch (dialect.get(ZeroMark.class)) {
                case BLANK -> "";
                case DASH -> "-";
                case LONG_DASH -> "—";
                case ZERO -> digits("0.00");
            };
        }
        String number = digits(number(Math.abs(hundredths)));
        if (hundredths > 0) {
            return number;
        }
        return switch (dialect.get(NegativeMark.class)) {
            case NONE, MINUS -> "-" + number;
            case BRACKETS -> "(" + number + ")";
            case TRIANGLE -> "△" + number;
            case TRAILING_MINUS -> number + "-";
            case EN_DASH -> "–" + number;
            case FULL_WIDTH_MINUS -> "－" + number;
        };
    }

    /** Whether an amount that is nothing is printed as one. */
    boolean printsZero() {
        return dialect.get(ZeroMark.class) == ZeroMark.ZERO;
    }

    private String number(long hundredths) {
        boolean grouped = dialect.get(Thousands.class) != Thousands.NONE;
        DecimalFormat format =
                new DecimalFormat(grouped ? "#,##0.00" : "0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String text = format.format(hundredths / 100.0);
        return dialect.get(Thousands.class) == Thousands.SPACE ? text.replace(',', ' ') : text;
    }

    private String digits(String number) {
        return switch (dialect.get(DigitForm.class)) {
            case PLAIN, APART -> number;
            case YUAN_SIGN -> "¥" + number;
            case FULL_WIDTH -> wide(number);
        };
    }

    private static String wide(String number) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int at = PLAIN.indexOf(c);
            wide.append(at < 0 ? c : FULL_WIDTH.charAt(at));
        }
        return wide.toString();
    }
}
