package io.github.yusuan.layout;

import com.google.common.base.CharMatcher;

/** White space of printed tables: it spreads labels out and carries no meaning. */
public final class Texts {
    private static final CharMatcher SPACE = CharMatcher.whitespace()
            .or(CharMatcher.anyOf("\u00a0\u200b\ufeff\u00ad"))
            .or(CharMatcher.javaIsoControl());

    private Texts() {}

    /** The text without any white space or control character. */
    public static String compact(String text) {
        return SPACE.removeFrom(text);
    }
}
