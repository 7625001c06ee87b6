package io.github.yusuan.office.book;

import io.github.yusuan.office.book.FormatSection.Token;
import java.util.List;
import java.util.Optional;

/**
 * The commonest sections, {@code 0}, {@code #,##0.00} and the like, for numbers that have no more decimals than are shown:
 * these are written without any arithmetic of decimals, and what is shown is what is stored.
 *
 * @param before what stands before the digits
 * @param grouped whether the digits stand in threes
 * @param decimals digits behind the point
 * @param after what stands behind the digits
 */
record PlainDecimals(String before, boolean grouped, int decimals, String after) {
    private static final double[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    /** A workbook counts with fifteen digits. */
    private static final double LIMIT = 1e15;

    /** The section as one of these; none where it is another. */
    static Optional<PlainDecimals> of(List<Token> tokens) {
        StringBuilder before = new StringBuilder();
        StringBuilder pattern = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (Token token : tokens) {
            switch (token.kind()) {
                case LITERAL -> (pattern.isEmpty() ? before : after).append(token.text());
                case DIGIT, POINT, COMMA -> {
                    if (!after.isEmpty()) {
                        return Optional.empty();
                    }
                    pattern.append(token.text());
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        String digits = pattern.toString();
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        boolean plain = digits.matches("(#,##)?0(\\.0+)?") && decimals < TENS.length;
        return plain
                ? Optional.of(new PlainDecimals(before.toString(), digits.startsWith("#"), decimals, after.toString()))
                : Optional.empty();
    }

    /** A number that is not negative; none where it has more decimals. */
    Optional<String> shown(double number) {
        double scaled = number * TENS[decimals];
        if (scaled >= LIMIT) {
            return Optional.empty();
        }
        long digits = Math.round(scaled);
        return digits / TENS[decimals] == number ? Optional.of(text(digits)) : Optional.empty();
    }

    private String text(long digits) {
        String plain = Long.toString(digits);
        StringBuilder text = new StringBuilder(before.length() + plain.length() * 2 + after.length()).append(before);
        int missing = decimals + 1 - plain.length();
        String all = missing > 0 ? "0".repeat(missing) + plain : plain;
        int whole = all.length() - decimals;
        for (int i = 0; i < all.length(); i++) {
            if (i == whole) {
                text.append('.');
            } else if (grouped && i > 0 && i < whole && (whole - i) % 3 == 0) {
                text.append(',');
            }
            text.append(all.charAt(i));
        }
        return text.append(after).toString();
    }

    /** A number in no format, not negative: all its decimals; none where they are many. */
    static Optional<String> general(double number) {
        int decimals = 0;
        while (decimals < 4 && Math.round(number * TENS[decimals]) / TENS[decimals] != number) {
            decimals++;
        }
        boolean whole = decimals == 0;
        double limit = whole ? LIMIT : 1e6; // ten digits in all
        return decimals < 4 && number < limit
                ? new PlainDecimals("", false, decimals, "").shown(number)
                : Optional.empty();
    }
}
