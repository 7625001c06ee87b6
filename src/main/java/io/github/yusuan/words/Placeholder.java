package io.github.yusuan.words;

import java.util.regex.Pattern;

/** What stands in a cell for "nothing here": a dash, a slash, 无. It is no amount, and no zero. */
public final class Placeholder {
    private static final String MARKS = "-－﹣−‐‑‒–—―─━_＿/／\\＼*＊×….·〇○◯～~";
    private static final int LONGEST_WORD = 4;
    private static final Pattern WORDS = Pattern.compile("不适用|无|空|暂无|N/?A|null", Pattern.CASE_INSENSITIVE);
    private static final Pattern OVERFLOW = Pattern.compile("[#＃]{2,}");

    private Placeholder() {}

    /** Whether a text is blank or such a mark. */
    public static boolean is(String text) {
        return areMarks(text)
                || text.length() <= LONGEST_WORD && WORDS.matcher(text).matches();
    }

    private static boolean areMarks(String text) {
        int marks = 0;
        while (marks < text.length() && MARKS.indexOf(text.charAt(marks)) >= 0) {
            marks++;
        }
        return marks == text.length();
    }

    /** Whether it is what a spreadsheet prints where a column is too narrow for its amount: {@code ####}. */
    public static boolean isOverflow(String text) {
        return OVERFLOW.matcher(text).matches();
    }
}
