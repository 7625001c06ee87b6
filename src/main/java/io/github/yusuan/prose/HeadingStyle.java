package io.github.yusuan.prose;

import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.PartNumber;
import io.github.yusuan.words.Wordings;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How headings are numbered, from the outermost inwards. */
final class HeadingStyle {
    private static final Pattern OUTERMOST = Wordings.pattern(HeadingStyle.class, "OUTERMOST");
    private static final Pattern SENTENCE = Wordings.pattern(HeadingStyle.class, "SENTENCE");
    /** A number before a year (1.2026年收支总表), which could be a decimal. */
    private static final Pattern BEFORE_YEAR = Pattern.compile("^[0-9０-９]{1,2}[.．](?=20\\d\\d)");

    private static final Pattern MARKS = Pattern.compile("[“”\"'《》‘’]");
    private static final int MAX_LENGTH = 40;
    private static final int PART = 1;
    private static final int LISTED = 2;
    private static final int IN_BRACKETS = 3;

    private HeadingStyle() {}

    /** Whether a line is a numbered heading and no sentence. */
    static boolean isHeading(String text) {
        return text.length() <= MAX_LENGTH
                && !SENTENCE.matcher(text).matches()
                && numberedLevel(text).isPresent();
    }

    /** 1 for parts, 2 for 一、 and titles without a number, 3 for （一）. */
    static int levelOf(String title) {
        return numberedLevel(title).orElse(LISTED);
    }

    private static OptionalInt numberedLevel(String text) {
        if (PartNumber.begins(text) || OUTERMOST.matcher(text).matches()) {
            return OptionalInt.of(PART);
        }
        Optional<Ordinal.Style> style = Ordinal.of(text).map(Ordinal::style);
        return style.equals(Optional.of(Ordinal.Style.CHINESE))
                ? OptionalInt.of(LISTED)
                : style.equals(Optional.of(Ordinal.Style.CHINESE_IN_BRACKETS))
                        ? OptionalInt.of(IN_BRACKETS)
                        : OptionalInt.empty();
    }

    /** The words of a heading, to compare. */
    static String bare(String title) {
        String rest = PartNumber.without(title);
        String words = rest.equals(title)
                ? Ordinal.of(title)
                        .map(Ordinal::rest)
                        .orElseGet(() -> BEFORE_YEAR.matcher(title).replaceFirst(""))
                : rest;
        return MARKS.matcher(words).replaceAll("");
    }
}
