package io.github.yusuan.office.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One section of a number format, cut into digits and what stands around and between them. */
final class FormatSection {
    private static final Pattern CURRENCY = Pattern.compile("\\$([^-\\]]*)(-[0-9A-Fa-f]+)?");
    private static final Pattern GENERAL = Pattern.compile("(?i)general|G/通用格式");
    private static final String DATE_LETTERS = "ymdhse";

    /** Shows a text as it is. */
    static final FormatSection AS_IS = of("@");

    /**
     * A part of a section.
     *
     * @param kind digit ({@code 0 # ?}), point, comma, percent, literal, text (@), general, date letters, exponent, numerals
     * @param text what it says
     */
    record Token(Kind kind, String text) {
        enum Kind {
            DIGIT,
            POINT,
            COMMA,
            PERCENT,
            LITERAL,
            TEXT,
            GENERAL,
            DATE,
            EXPONENT,
            NUMERALS
        }
    }

    private final List<Token> tokens;
    private final boolean text;
    private final boolean general;
    private final boolean date;
    private final boolean digits;
    private final boolean fraction;
    private final boolean exponent;
    /** By how many powers of ten a number is multiplied before it is shown. */
    private final int scale;

    private final DigitText digitText;
    private final Optional<PlainDecimals> plain;
    private final Optional<ChineseNumerals> numerals;

    /** Looks at all tokens once: a sheet has hundreds of thousands of numbers in a few formats. */
    private FormatSection(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        text = has(Token.Kind.TEXT);
        general = has(Token.Kind.GENERAL) || text;
        digits = has(Token.Kind.DIGIT);
        date = has(Token.Kind.DATE) && !digits;
        fraction = tokens.stream()
                .anyMatch(t -> t.kind() == Token.Kind.LITERAL && t.text().equals("/"));
        exponent = has(Token.Kind.EXPONENT);
        scale = scaleOf();
        digitText = new DigitText(this.tokens, pointAt());
        plain = PlainDecimals.of(this.tokens);
        numerals = tokens.stream()
                .filter(t -> t.kind() == Token.Kind.NUMERALS)
                .findFirst()
                .flatMap(t -> ChineseNumerals.of(t.text()));
    }

    /** The sections of a format. */
    static List<String> split(String format) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"' || c == '[') {
                int end = format.indexOf(c == '"' ? '"' : ']', i + 1);
                int to = end < 0 ? format.length() - 1 : end;
                part.append(format, i, to + 1);
                i = to;
            } else if ((c == '\\' || c == '!' || c == '_' || c == '*') && i + 1 < format.length()) {
                part.append(c).append(format.charAt(++i));
            } else if (c == ';') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    static FormatSection of(String section) {
        List<Token> tokens = new ArrayList<>();
        Matcher general = GENERAL.matcher(section);
        int generalAt = general.find() ? general.start() : -1;
        for (int i = 0; i < section.length(); ) {
            if (i == generalAt) {
                tokens.add(new Token(Token.Kind.GENERAL, ""));
                i = general.end();
            } else {
                i = next(section, i, tokens);
            }
        }
        return new FormatSection(tokens);
    }

    /** Reads one token; gives where the next begins. */
    private static int next(String section, int i, List<Token> tokens) {
        char c = section.charAt(i);
        boolean more = i + 1 < section.length();
        switch (c) {
            case '"' -> {
                int end = section.indexOf('"', i + 1);
                int to = end < 0 ? section.length() : end;
                tokens.add(new Token(Token.Kind.LITERAL, section.substring(i + 1, to)));
                return to + 1;
            }
            case '[' -> {
                int end = section.indexOf(']', i);
                int to = end < 0 ? section.length() : end;
                bracket(section.substring(i + 1, to), tokens);
                return to + 1;
            }
            case '\\', '!' -> {
                tokens.add(new Token(Token.Kind.LITERAL, more ? section.substring(i + 1, i + 2) : ""));
                return i + 2;
            }
            case '_' -> {
                tokens.add(new Token(Token.Kind.LITERAL, " "));
                return i + 2;
            }
            case '*' -> {
                return i + 2;
            }
            case 'E' -> {
                if (more && (section.charAt(i + 1) == '+' || section.charAt(i + 1) == '-')) {
                    tokens.add(new Token(Token.Kind.EXPONENT, section.substring(i + 1, i + 2)));
                    return i + 2;
                }
            }
            default -> {}
        }
        return single(section, i, tokens);
    }

    /** Reads letters of a date, which stand together, or one character. */
    private static int single(String section, int i, List<Token> tokens) {
        char letter = Character.toLowerCase(section.charAt(i));
        int end = i;
        if (DATE_LETTERS.indexOf(letter) >= 0) {
            while (end < section.length() && Character.toLowerCase(section.charAt(end)) == letter) {
                end++;
            }
            tokens.add(new Token(Token.Kind.DATE, section.substring(i, end).toLowerCase(Locale.ROOT)));
            return end;
        }
        tokens.add(new Token(kindOf(section.charAt(i)), section.substring(i, i + 1)));
        return i + 1;
    }

    private static void bracket(String inner, List<Token> tokens) {
        Matcher currency = CURRENCY.matcher(inner);
        if (currency.matches()) {
            tokens.add(new Token(Token.Kind.LITERAL, currency.group(1)));
        } else if (inner.matches("(?i)h+|m+|s+")) {
            tokens.add(new Token(Token.Kind.DATE, inner.toLowerCase(Locale.ROOT)));
        } else if (ChineseNumerals.of(inner).isPresent()) {
            tokens.add(new Token(Token.Kind.NUMERALS, inner));
        }
    }

    private static Token.Kind kindOf(char c) {
        return switch (c) {
            case '0', '#', '?' -> Token.Kind.DIGIT;
            case '.' -> Token.Kind.POINT;
            case ',' -> Token.Kind.COMMA;
            case '%' -> Token.Kind.PERCENT;
            case '@' -> Token.Kind.TEXT;
            default -> Token.Kind.LITERAL;
        };
    }

    private boolean has(Token.Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind() == kind);
    }

    /** Whether nothing is shown at all. */
    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Whether it is for texts. */
    boolean isText() {
        return text;
    }

    /** Whether it shows numbers as they are. */
    boolean isGeneral() {
        return general;
    }

    /** Whether it shows a date or a time. */
    boolean isDate() {
        return date;
    }

    /** A number in no format, with its literals. */
    String general(BigDecimal value) {
        String number = NumberFormat.general(value);
        return around(numerals.map(n -> n.spoken(number)).orElse(number));
    }

    /** Its literals around a number in no format. */
    private String around(String number) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            boolean place = token.kind() == Token.Kind.GENERAL || token.kind() == Token.Kind.TEXT;
            text.append(place ? number : token.kind() == Token.Kind.LITERAL ? token.text() : "");
        }
        return text.toString();
    }

    /** Its literals around a text. */
    String text(String shown) {
        return text ? around(shown) : shown;
    }

    /** A date, which is stored as the number of days. */
    String date(BigDecimal days, boolean from1904) {
        return new DateText(tokens, numerals).of(days, from1904);
    }

    /** A number by its size that shows all its decimals, in a plain section; none of others. */
    Optional<String> exact(double size, boolean minus) {
        String sign = minus ? "-" : "";
        if (numerals.isPresent()) {
            return Optional.empty();
        }
        return general
                ? PlainDecimals.general(size).map(number -> around(sign + number))
                : plain.flatMap(p -> p.shown(size)).map(number -> sign + number);
    }

    /** A number that is not negative. */
    String number(BigDecimal value) {
        if (!digits) {
            return literals();
        }
        if (fraction) {
            return NumberFormat.general(value); // no amount is printed as one
        }
        BigDecimal scaled = value.scaleByPowerOfTen(scale);
        String shown = exponent ? NumberFormat.general(scaled) : digitText.of(scaled);
        return numerals.map(n -> n.digits(shown)).orElse(shown);
    }

    /** Per cent is a hundred times the number; each comma behind the last digit or before the point a thousandth of it. */
    private int scaleOf() {
        int power = has(Token.Kind.PERCENT) ? 2 : 0;
        for (int i = lastDigit(); i < tokens.size() && i >= 0; i++) {
            power -= tokens.get(i).kind() == Token.Kind.COMMA ? 3 : 0;
        }
        for (int i = pointAt() - 1; i >= 0 && tokens.get(i).kind() == Token.Kind.COMMA; i--) {
            power -= 3;
        }
        return power;
    }

    private int lastDigit() {
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            last = tokens.get(i).kind() == Token.Kind.DIGIT ? i : last;
        }
        return last;
    }

    private int pointAt() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.POINT) {
                return i;
            }
        }
        return -1;
    }

    private String literals() {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            boolean shown = token.kind() == Token.Kind.LITERAL
                    || token.kind() == Token.Kind.PERCENT
                    || token.kind() == Token.Kind.POINT;
            text.append(shown ? token.text() : "");
        }
        return text.toString();
    }

    /** Rounds as a workbook does: half away from zero. */
    static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
