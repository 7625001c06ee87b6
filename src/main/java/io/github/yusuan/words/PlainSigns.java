package io.github.yusuan.words;

/** Full-width and typographic signs of numbers in their plain forms, one for one. Note marks stay what they are. */
final class PlainSigns {
    private static final String FROM = "０１２３４５６７８９．，＋％（）［］【】＇’‘′－﹣−‐‑‒–—―─￥△▲＊：";
    private static final String TO = "0123456789.,+%()[][]''''----------¥▵▵*:";

    private PlainSigns() {}

    /** The text with each sign in its plain form; as long as before. */
    static String of(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            int at = text.charAt(i) < 0x80 ? -1 : FROM.indexOf(text.charAt(i));
            if (at >= 0) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, TO.charAt(at));
            }
        }
        return plain == null ? text : plain.toString();
    }
}
