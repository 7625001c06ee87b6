package io.github.yusuan.words;

import java.util.OptionalInt;

/** Whole numbers below a hundred in Chinese numerals: 三, 十, 二十三. */
public final class ChineseNumeral {
    /** The characters that such a number is written with. */
    public static final String DIGITS = "一二三四五六七八九十";

    /** Such a number, as a part of a pattern. */
    static final String CLASS = "[" + DIGITS + "]{1,3}";

    private static final String ONES = "一二三四五六七八九";
    private static final char TEN = '十';

    private ChineseNumeral() {}

    /** The value; nothing where the characters make no number. */
    static OptionalInt valueOf(String text) {
        int ten = text.indexOf(TEN);
        if (ten < 0) {
            return text.length() == 1 ? one(text) : OptionalInt.empty();
        }
        OptionalInt tens = ten == 0 ? OptionalInt.of(1) : one(text.substring(0, ten));
        OptionalInt ones = ten == text.length() - 1 ? OptionalInt.of(0) : one(text.substring(ten + 1));
        return tens.isEmpty() || ones.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(10 * tens.getAsInt() + ones.getAsInt());
    }

    private static OptionalInt one(String text) {
        int at = text.length() == 1 ? ONES.indexOf(text) : -1;
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }
}
