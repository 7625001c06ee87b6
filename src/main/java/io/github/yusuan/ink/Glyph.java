package io.github.yusuan.ink;

/**
 * One shown character (or ligature) and its place on the displayed page, in points from the top left.
 *
 * @param text what it stands for in Unicode, folded to plain characters; U+FFFD where the font does not say
 * @param x0 left of the advance box
 * @param y0 top of the em box
 * @param x1 right
 * @param y1 bottom
 * @param size height of the em in points
 * @param turn reading direction: 0, 90 (downwards), 180, 270 (upwards) degrees clockwise, or {@link #SKEWED}
 * @param pale drawn in white or nearly so: it can be seen only on a darker ground
 * @param run number of the text-showing operator that drew it; glyphs of one run were written together
 * @param bold in a heavy type, or drawn with its outline, which looks so
 */
public record Glyph(
        String text,
        float x0,
        float y0,
        float x1,
        float y1,
        float size,
        short turn,
        boolean pale,
        int run,
        boolean bold) {

    /** The turn of text that belongs to no line: it leans, or is a watermark or a stamp over the text of the page. */
    public static final short SKEWED = -1;

    /** Horizontal centre. */
    public float centreX() {
        return (x0 + x1) / 2;
    }

    /** Vertical centre. */
    public float centreY() {
        return (y0 + y1) / 2;
    }
}
