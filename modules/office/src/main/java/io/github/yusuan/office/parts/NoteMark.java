package io.github.yusuan.office.parts;

import java.util.regex.Pattern;

/** The raised mark of a note: behind an amount it would be a digit of it. What is raised in a unit (m²) is none. */
public final class NoteMark {
    private static final Pattern MARK = Pattern.compile("[\\[(（〔【]?(注?\\d{1,2}|[①-⑳*＊※†])[\\])）〕】]?");

    private NoteMark() {}

    /**
     * Whether a raised text is one.
     *
     * @param raised the text
     * @param before what stands in front of it
     */
    public static boolean is(String raised, String before) {
        return MARK.matcher(raised.strip()).matches() && !before.isBlank() && !before.matches("(?s).*[A-Za-z]\\s*");
    }
}
