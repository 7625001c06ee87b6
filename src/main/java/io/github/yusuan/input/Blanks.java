package io.github.yusuan.input;

import java.util.ArrayList;
import java.util.List;

/** White space as offices print it: blanks, no-break blanks and full-width ones, which are as wide as a character. */
public final class Blanks {
    private static final char NO_BREAK = '\u00a0';
    private static final char FULL_WIDTH = '\u3000';
    private static final double HALF = 0.5;
    /** From this width on, a gap parts two texts. */
    private static final double GAP_EM = 1.5;

    private Blanks() {}

    /** Whether a character shows as white space or as nothing. */
    public static boolean isBlank(char c) {
        return c == FULL_WIDTH
                || c == NO_BREAK
                || c == '\u200b'
                || c == '\ufeff'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }

    /** Width of a blank in ems. */
    static double widthOf(char c) {
        return c == FULL_WIDTH || c == '\u2003' ? 1 : c == '\u200b' || c == '\ufeff' ? 0 : HALF;
    }

    /** Width in ems of the blanks that a text begins with: its indent. */
    public static double indentEm(String text) {
        double width = 0;
        for (int i = 0; i < text.length() && isBlank(text.charAt(i)); i++) {
            width += widthOf(text.charAt(i));
        }
        return width;
    }

    /** The text without blanks at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The texts that wide gaps and tabulators part; none of a blank text. */
    static List<String> cutAtGaps(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            double width = 0;
            while (end < text.length() && isBlank(text.charAt(end))) {
                width += text.charAt(end) == '\t' ? GAP_EM : widthOf(text.charAt(end));
                end++;
            }
            if (width >= GAP_EM) {
                add(parts, text.substring(from, i));
                from = end;
            }
            i = Math.max(end, i + 1);
        }
        add(parts, text.substring(from));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        String bare = strip(part);
        if (!bare.isEmpty()) {
            parts.add(bare);
        }
    }
}
