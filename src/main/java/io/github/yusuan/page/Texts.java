package io.github.yusuan.page;

/** White space of printed tables: it spreads labels out and carries no meaning. */
public final class Texts {
    /** Shown as nothing, and no white space to Unicode: zero width space, byte order mark, soft hyphen. */
    private static final String INVISIBLE = "\u200b\ufeff\u00ad";

    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private Texts() {}

    /** The text without any white space or control character. */
    public static String compact(String text) {
        int kept = 0;
        while (kept < text.length() && !isSpace(text.charAt(kept))) {
            kept++;
        }
        if (kept == text.length()) {
            return text;
        }
        StringBuilder compact = new StringBuilder(text.length()).append(text, 0, kept);
        for (int i = kept; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    private static boolean isSpace(char c) {
        if (c > ' ' && c <= '~' || c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
            return false; // nearly all that is printed
        }
        return Character.isSpaceChar(c) || Character.isISOControl(c) || INVISIBLE.indexOf(c) >= 0;
    }
}
