package io.github.yusuan.prose;

/**
 * The sentences of a paragraph, asked for from its beginning on. Of one that is longer than any sentence of a budget, what
 * stands around an amount is taken: else a page of amounts without a stop would be kept once for each of them.
 */
final class Sentences {
    private static final char STOP = '。';
    /** The longest published sentence that states an amount has 680 characters. */
    private static final int MAX_LENGTH = 1_000;

    private static final int AROUND = 150;

    private final String text;
    private int from;
    private int to;

    Sentences(String text) {
        this.text = text;
    }

    /** The sentence in which an amount stands. */
    String around(int start, int end) {
        while (to <= start && to < text.length()) {
            from = to;
            int stop = text.indexOf(STOP, from);
            to = stop < 0 ? text.length() : stop + 1;
        }
        return to - from <= MAX_LENGTH
                ? text.substring(from, to)
                : text.substring(Math.max(from, start - AROUND), Math.min(to, end + AROUND));
    }
}
