package io.github.yusuan.ink;

/**
 * One shown character (or ligature) and its place on the displayed page, in points from the top left.
 *
 * @param text what it stands for in Unicode, folded to plain characters; U+FFFD where the font does not say
 * @param x0 left of the advance box
 * @param y0 top of the em box
 * @param x1 right
 * @param y1 bottom
 * @param lettering how it is set
 */
public record Glyph(String text, float x0, float y0, float x1, float y1, Lettering lettering) {

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

    /** Height of the em in points. */
    public float size() {
        return lettering.size();
    }

    /** Reading direction: 0, 90 (downwards), 180, 270 (upwards) degrees clockwise, or {@link #SKEWED}. */
    public short turn() {
        return lettering.turn();
    }

    /** Whether it is drawn in white or nearly so: it can be seen only on a darker ground. */
    public boolean pale() {
        return lettering.pale();
    }

    /** Whether it is in a heavy type, or drawn with its outline, which looks so. */
    public boolean bold() {
        return lettering.bold();
    }

    /** Number of the text-showing operator that drew it; glyphs of one run were written together. */
    public int run() {
        return lettering.run();
    }
}
