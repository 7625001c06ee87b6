package io.github.yusuan.prose;

import java.util.List;
import java.util.regex.Pattern;

/** How headings are numbered, from the outermost inwards. */
final class HeadingStyle {
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("^(第[一二三四五六七八九十]{1,3}(部分|章|节)|附件\\d*|[部单]{1,2}[门位]?预算信息公开).*"),
            Pattern.compile("^[一二三四五六七八九十]{1,3}[、.．].*"),
            Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[）)].*"));
    private static final Pattern NUMBER = Pattern.compile(
            "^(第[一二三四五六七八九十]{1,3}(部分|章|节)[:：]?|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[、.．])");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;，,：:！？].*|.*\\d(万元|亿元|元).*");
    private static final Pattern MARKS = Pattern.compile("[“”\"'《》‘’]");
    private static final int MAX_LENGTH = 40;
    private static final int LISTED = 2;

    private HeadingStyle() {}

    /** Whether a line is a numbered heading and no sentence. */
    static boolean isHeading(String text) {
        return text.length() <= MAX_LENGTH
                && !SENTENCE.matcher(text).matches()
                && LEVELS.stream().anyMatch(style -> style.matcher(text).matches());
    }

    /** 1 for parts, 2 for 一、 and titles without a number, 3 for （一）. */
    static int levelOf(String title) {
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).matcher(title).matches()) {
                return i + 1;
            }
        }
        return LISTED;
    }

    /** The words of a heading, to compare. */
    static String bare(String title) {
        return MARKS.matcher(NUMBER.matcher(title).replaceFirst("")).replaceAll("");
    }
}
