package io.github.yusuan.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a part of a document: 第一部分, 第二章, 第三节. What it begins stands above everything that an {@link Ordinal} begins. */
public final class PartNumber {
    private static final Pattern PATTERN = Pattern.compile("第" + ChineseNumeral.CLASS + "(?:部分|[章节])[:：]?");

    private PartNumber() {}

    /** Whether a text begins with one. */
    public static boolean begins(String text) {
        return PATTERN.matcher(text).lookingAt();
    }

    /** The text without the one that it begins with. */
    public static String without(String text) {
        Matcher matcher = PATTERN.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }
}
