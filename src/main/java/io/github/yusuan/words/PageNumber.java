package io.github.yusuan.words;

import java.util.regex.Pattern;

/** The number of a page that says it is one: 第 12 页, 第12页，共30页. */
public final class PageNumber {
    private static final Pattern NAMED = Pattern.compile("第 ?\\d{1,4} ?页( ?[，,/]? ?共 ?\\d{1,4} ?页)?");

    private PageNumber() {}

    /** Whether a whole line is such a number. */
    public static boolean isNamed(String line) {
        return NAMED.matcher(line).matches();
    }
}
