package io.github.yusuan.office.book;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numerals that {@code [DBNum1]}, {@code [DBNum2]} and {@code [DBNum3]} put in the place of digits: 一百二十, 壹佰贰拾,
 * １百２十.
 */
enum ChineseNumerals {
    PLAIN("〇一二三四五六七八九", "十百千"),
    CAPITAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
    WIDE("０１２３４５６７８９", "十百千");

    private static final String[] MYRIADS = {"", "万", "亿", "万亿", "亿亿"};
    private static final int OF_A_MYRIAD = 4;

    /** All that stand in a number, of any kind. */
    static final String CHARACTERS =
            Stream.of(values()).map(kind -> kind.digits + kind.places).collect(Collectors.joining())
                    + String.join("", MYRIADS);

    private final String digits;
    private final String places;

    ChineseNumerals(String digits, String places) {
        this.digits = digits;
        this.places = places;
    }

    /** The numerals that the inner of a bracket asks for. */
    static Optional<ChineseNumerals> of(String bracket) {
        return bracket.matches("(?i)dbnum[123]")
                ? Optional.of(values()[bracket.charAt(bracket.length() - 1) - '1'])
                : Optional.empty();
    }

    /** Each digit by itself, as where a format has a place for each. */
    String digits(String number) {
        StringBuilder text = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            text.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
        }
        return text.toString();
    }

    /** A number as it is spoken: -105.2 is -一百〇五.二. */
    String spoken(String number) {
        int sign = number.startsWith("-") ? 1 : 0;
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        return number.substring(0, sign) + whole(number.substring(sign, end)) + digits(number.substring(end));
    }

    /** As {@link #spoken}, but 12 is 十二: the manner of dates. */
    String ofADate(String number) {
        String spoken = spoken(number);
        boolean teens =
                spoken.length() > 1 && spoken.charAt(0) == digits.charAt(1) && spoken.charAt(1) == places.charAt(0);
        return teens ? spoken.substring(1) : spoken;
    }

    private String whole(String number) {
        if (number.length() > OF_A_MYRIAD * MYRIADS.length) {
            return digits(number);
        }
        StringBuilder text = new StringBuilder();
        boolean zeros = false;
        boolean named = true;
        for (int i = 0; i < number.length(); i++) {
            int behind = number.length() - 1 - i;
            int digit = number.charAt(i) - '0';
            if (digit == 0) {
                zeros = !text.isEmpty();
            } else {
                text.append(zeros ? digits.substring(0, 1) : "").append(digits.charAt(digit));
                text.append(behind % OF_A_MYRIAD == 0 ? "" : places.charAt(behind % OF_A_MYRIAD - 1));
                zeros = false;
                named = false;
            }
            if (behind % OF_A_MYRIAD == 0 && !named) {
                text.append(MYRIADS[behind / OF_A_MYRIAD]);
                named = true;
            }
        }
        return text.isEmpty() ? digits.substring(0, 1) : text.toString();
    }
}
