package io.github.yusuan.words;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that an item of a list begins with: 一、, （一）, 1., 1.1, （1）, 1）, ①. {@code 1.5}, 1.5万元 and 2024年 begin
 * with none.
 *
 * @param style how it is written, from the outermost in
 * @param number from 1
 * @param rest the text behind it
 */
public record Ordinal(Style style, int number, String rest) {

    /** The ways to write an ordinal, in the order in which official papers nest them. */
    public enum Style {
        /** 一、 */
        CHINESE("(" + ChineseNumeral.CLASS + ")[、.．，,]"),
        /** （一） */
        CHINESE_IN_BRACKETS("[（(](" + ChineseNumeral.CLASS + ")[）)][、.．]?"),
        /** 1. or 1、 */
        ARABIC("([0-9０-９]{1,2})[、.．](?![0-9０-９])"),
        /** 1.1 */
        SECOND_ARABIC(Style.OF_PARTS + Style.PART + Style.LABEL),
        /** 1.1.1 */
        THIRD_ARABIC(Style.OF_PARTS + Style.OF_PARTS + Style.PART + Style.LABEL),
        /** （1） */
        ARABIC_IN_BRACKETS("[（(]([0-9０-９]{1,2})[）)][、.．]?"),
        /** 1） */
        ARABIC_WITH_BRACKET("([0-9０-９]{1,2})[）)][、.．]?"),
        /** ① */
        CIRCLED("([①-⑳])[、.．]?");

        private static final String OF_PARTS = "[1-9][0-9]?[.．]";
        private static final String PART = "([1-9][0-9]?)[、.．]?";
        /** A word, and none that is counted. */
        private static final String LABEL = "(?=\\p{IsHan})(?![百千万亿元角分个倍年月日天人名台套辆件次升吨米公平立])";

        private final Pattern pattern;

        Style(String regex) {
            pattern = Pattern.compile(regex);
        }
    }

    /** What the ordinals of all styles begin with. */
    private static final String FIRST = "(（0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳" + ChineseNumeral.DIGITS;

    /** The ordinal at the beginning of a text. */
    public static Optional<Ordinal> of(String text) {
        if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0) {
            return Optional.empty(); // as most texts are
        }
        for (Style style : Style.values()) {
            Matcher matcher = style.pattern.matcher(text);
            if (matcher.lookingAt()) {
                OptionalInt number = numberOf(matcher.group(1));
                if (number.isPresent()) {
                    return Optional.of(new Ordinal(style, number.getAsInt(), text.substring(matcher.end())));
                }
            }
        }
        return Optional.empty();
    }

    /** The text without its ordinals, however many it begins with: 一、（一）基本支出 is 基本支出. */
    public static String without(String text) {
        String rest = text;
        for (Optional<Ordinal> ordinal = of(rest); ordinal.isPresent(); ordinal = of(rest)) {
            rest = ordinal.get().rest();
        }
        return rest;
    }

    private static OptionalInt numberOf(String written) {
        char first = written.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return OptionalInt.of(first - '①' + 1);
        }
        String plain = PlainSigns.of(written);
        return Character.isDigit(plain.charAt(0))
                ? OptionalInt.of(Integer.parseInt(plain))
                : ChineseNumeral.valueOf(written);
    }
}
