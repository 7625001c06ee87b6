package io.github.yusuan.words;

import java.util.regex.Pattern;

/** What stands in a cell for "nothing here": a dash, a slash, 无. It is no amount, and no zero. */
public final class Placeholder {
    private static final Pattern MARKS = Pattern.compile("[-－﹣−‐‑‒–—―─━_＿/／\\\\＼*＊×….·〇○◯～~]+");
    private static final Pattern WORDS = Pattern.compile("不适用|无|空|暂无|N/?A|null", Pattern.CASE_INSENSITIVE);
    private static final Pattern OVERFLOW = Pattern.compile("[#＃]{2,}");

    private Placeholder() {}

    /** Whether a text is blank or such a mark. */
    public static boolean is(String text) {
        return text.isEmpty()
                || MARKS.matcher(text).matches()
                || WORDS.matcher(text).matches();
    }

    /** Whether it is what a spreadsheet prints where a column is too narrow for its amount: {@code ####}. */
    public static boolean isOverflow(String text) {
        return OVERFLOW.matcher(text).matches();
    }
}
