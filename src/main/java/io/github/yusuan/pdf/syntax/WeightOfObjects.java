package io.github.yusuan.pdf.syntax;

/** Estimates how many objects a text of PDF objects will become, before it is parsed. */
public final class WeightOfObjects {
    /** An empty array or dictionary takes as much memory as this many numbers. */
    public static final int COLLECTION = 3;

    private WeightOfObjects() {}

    /** Tokens, with those that open an array or a dictionary counted as several. */
    public static long in(byte[] text) {
        long weight = 0;
        boolean inToken = false;
        for (byte b : text) {
            switch (b) {
                case ' ', '\n', '\r', '\t', '\f', 0, ']', '>', ')' -> inToken = false;
                case '[', '<' -> {
                    weight += COLLECTION;
                    inToken = false;
                }
                case '/', '(' -> {
                    weight++;
                    inToken = true;
                }
                default -> {
                    weight += inToken ? 0 : 1;
                    inToken = true;
                }
            }
        }
        return weight;
    }
}
