package io.github.yusuan.office.book;

import io.github.yusuan.office.book.FormatSection.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A date of a workbook, which stores it as the number of days since the end of 1899 or the beginning of 1904. */
final class DateText {
    private static final int SECONDS_OF_DAY = 86_400;
    /** 29 February 1900, a day that never was, is day 60. */
    private static final int LEAP_FAULT = 60;

    private static final Set<Token.Kind> NO_TEXT = EnumSet.of(Token.Kind.GENERAL, Token.Kind.TEXT, Token.Kind.NUMERALS);

    private final List<Token> tokens;
    private final Optional<ChineseNumerals> numerals;

    DateText(List<Token> tokens, Optional<ChineseNumerals> numerals) {
        this.tokens = tokens;
        this.numerals = numerals;
    }

    String of(BigDecimal days, boolean from1904) {
        try {
            BigDecimal seconds =
                    days.multiply(BigDecimal.valueOf(SECONDS_OF_DAY)).setScale(0, RoundingMode.HALF_UP);
            LocalDateTime start = from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
            int fault = !from1904 && days.compareTo(BigDecimal.valueOf(LEAP_FAULT)) < 0 ? 1 : 0;
            return text(start.plusDays(fault).plusSeconds(seconds.longValueExact()));
        } catch (ArithmeticException | DateTimeException e) {
            return NumberFormat.general(days);
        }
    }

    private String text(LocalDateTime time) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.DATE) {
                String part = part(token.text(), time, isMinute(i));
                text.append(numerals.map(n -> inNumerals(n, token.text(), part)).orElse(part));
            } else if (!NO_TEXT.contains(token.kind())) {
                text.append(token.text());
            }
        }
        return text.toString();
    }

    /** A year digit by digit, the rest as it is spoken: 二〇二四年十二月. */
    private static String inNumerals(ChineseNumerals numerals, String letters, String part) {
        boolean year = letters.charAt(0) == 'y' || letters.charAt(0) == 'e';
        return year ? numerals.digits(part) : numerals.ofADate(part);
    }

    private boolean isMinute(int at) {
        return near(at, -1, 'h') || near(at, 1, 's');
    }

    private boolean near(int at, int step, char letter) {
        for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).kind() == Token.Kind.DATE) {
                return tokens.get(i).text().charAt(0) == letter;
            }
        }
        return false;
    }

    private static String part(String letters, LocalDateTime time, boolean minute) {
        boolean two = letters.length() > 1;
        return switch (letters.charAt(0)) {
            case 'y', 'e' ->
                two && letters.length() < 3 ? padded(time.getYear() % 100, true) : String.valueOf(time.getYear());
            case 'm' -> padded(minute ? time.getMinute() : time.getMonthValue(), two);
            case 'd' -> padded(time.getDayOfMonth(), two);
            case 'h' -> padded(time.getHour(), two);
            default -> padded(time.getSecond(), two);
        };
    }

    private static String padded(int value, boolean two) {
        return (two && value < 10 ? "0" : "") + value;
    }
}
