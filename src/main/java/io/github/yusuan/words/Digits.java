package io.github.yusuan.words;

/** The ten digits of ASCII: codes, running numbers and years are made of them. */
public final class Digits {
    private Digits() {}

    /** Whether a text is digits and nothing else, one at least. */
    public static boolean are(String text) {
        return !text.isEmpty() && endOf(text, 0) == text.length();
    }

    /** Where the digits end that begin there; there itself if none does. */
    static int endOf(String text, int from) {
        int end = from;
        while (end < text.length() && is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a character is one. */
    public static boolean is(char c) {
        return c >= '0' && c <= '9';
    }
}
