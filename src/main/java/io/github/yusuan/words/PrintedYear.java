package io.github.yusuan.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years in headings and sentences: 2024年, 2024年度, ２０２４年, 二〇二四年; of 2024年初 the digits alone. The number of a heading
 * that has run into the year (1.42020年) is none of it.
 *
 * @param year in digits
 * @param start where it begins in the text
 * @param end where it ends, 年 and 度 included
 */
public record PrintedYear(int year, int start, int end) {
    private static final int DIGITS = 4;
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final String ZERO_TO_NINE = "〇一二三四五六七八九";
    private static final Pattern BARE = Pattern.compile("20[0-4][0-9]");
    /** What makes 年 a word of its own, 年初 or 年末, but not 初中 or 初级 behind a year. */
    private static final String END_OF_YEAR = "(?:[终末底]|初(?!中(?!央)|高中|[级等步次审]))";

    private static final String WORDED =
            "(20[0-9]{2}|[二][〇○零0][〇○零一二三四五六七八九]{2})(?:年度?(?!" + END_OF_YEAR + ")|(?=年" + END_OF_YEAR + "))";
    private static final Pattern PATTERN =
            Pattern.compile(WORDED + "|(?<![0-9])(20[0-9]{2})(?=(?:年初|部门|收入|支出)?(?:预算|决算|执行))");
    private static final Pattern WITH_OR_WITHOUT_WORD =
            Pattern.compile(WORDED + "|(?<![0-9])" + BARE.pattern() + "(?![0-9])");

    /** Whether a text is the four digits of a year of this half of the century and nothing else: 2080 is an amount. */
    public static boolean isBare(String text) {
        return BARE.matcher(text).matches();
    }

    /** A bare year with the word for it: 2024 becomes 2024年; any other text stays. */
    public static String withWord(String text) {
        return isBare(text) ? text + "年" : text;
    }

    /** The values of all years of a text, also of those without the word for it: 比2024决算数. */
    public static List<Integer> valuesIn(String text) {
        List<Integer> years = new ArrayList<>();
        Matcher matcher = WITH_OR_WITHOUT_WORD.matcher(PlainSigns.of(text));
        while (matcher.find()) {
            years.add(valueOf(matcher.group(1) != null ? matcher.group(1) : matcher.group()));
        }
        return years;
    }

    /** The value of the first year of a text. */
    public static OptionalInt valueIn(String text) {
        return allOf(text).stream().mapToInt(PrintedYear::year).findFirst();
    }

    /** All years of a text, from the left. */
    public static List<PrintedYear> allOf(String text) {
        List<PrintedYear> years = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(PlainSigns.of(text));
        while (matcher.find()) {
            String written = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            years.add(new PrintedYear(valueOf(written), matcher.start(), matcher.end()));
        }
        return years;
    }

    /** The first year of a text. */
    public static Optional<PrintedYear> first(String text) {
        return allOf(text).stream().findFirst();
    }

    /** The year that a text begins with. */
    public static Optional<PrintedYear> leading(String text) {
        return first(text).filter(year -> year.start == 0);
    }

    /** The text without the year that it begins with: 2024年度决算数 is 决算数. */
    public static String withoutLeading(String text) {
        return leading(text).map(year -> text.substring(year.end)).orElse(text);
    }

    /** The year that a heading begins with, or ends with in brackets: 上年数（2024年）. */
    public static Optional<PrintedYear> ofHeading(String heading) {
        return leading(heading).or(() -> first(heading).filter(year -> isBracketed(heading, year)));
    }

    /** The heading without its year: 上年数（2024年） is 上年数. */
    public static String withoutOfHeading(String heading) {
        return ofHeading(heading)
                .map(year -> year.start == 0 ? heading.substring(year.end) : heading.substring(0, year.start - 1))
                .orElse(heading);
    }

    /** The text with its years in digits: 二〇二六年部门预算 is 2026年部门预算. */
    public static String inDigits(String text) {
        StringBuilder digits = new StringBuilder(text);
        List<PrintedYear> years = allOf(text);
        for (int i = years.size() - 1; i >= 0; i--) {
            PrintedYear year = years.get(i);
            digits.replace(year.start, year.start + DIGITS, String.valueOf(year.year));
        }
        return digits.toString();
    }

    private static boolean isBracketed(String heading, PrintedYear year) {
        return year.start > 1
                && year.end == heading.length() - 1
                && OPENING.indexOf(heading.charAt(year.start - 1)) >= 0
                && CLOSING.indexOf(heading.charAt(year.end)) >= 0;
    }

    private static int valueOf(String written) {
        int value = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int digit = c == '○' || c == '零' ? 0 : ZERO_TO_NINE.indexOf(c);
            value = 10 * value + (Character.isDigit(c) ? c - '0' : digit);
        }
        return value;
    }
}
