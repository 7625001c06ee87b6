package io.github.yusuan.layout.text;

import io.github.yusuan.ink.PlainCharacters;
import io.github.yusuan.words.PrintedNumber;
import java.util.regex.Pattern;

/** What a piece of a plain text is, as far as its characters say. */
enum TextKind {
    /** Nothing, or a dash in place of an amount. */
    NONE,
    /** Digits that may be a code or an amount. */
    DIGITS,
    /** An amount or a share. */
    AMOUNT,
    /** Anything else. */
    WORDS;

    private static final Pattern DASH = Pattern.compile("[-—－─–/]{0,3}");
    private static final Pattern CODE = Pattern.compile("\\d{1,12}");

    static TextKind of(String text) {
        String plain = PlainCharacters.fold(text.strip());
        if (DASH.matcher(plain).matches()) {
            return NONE;
        }
        if (CODE.matcher(plain).matches()) {
            return DIGITS;
        }
        return PrintedNumber.isNumber(plain) ? AMOUNT : WORDS;
    }

    boolean isNumber() {
        return this == DIGITS || this == AMOUNT;
    }
}
