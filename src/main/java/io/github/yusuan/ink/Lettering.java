package io.github.yusuan.ink;

/**
 * How a glyph is set. The glyphs of one text-showing operator have it in common.
 *
 * @param size height of the em in points
 * @param turn reading direction: 0, 90 (downwards), 180, 270 (upwards) degrees clockwise, or {@link Glyph#SKEWED}
 * @param pale drawn in white or nearly so: it can be seen only on a darker ground
 * @param bold in a heavy type, or drawn with its outline, which looks so
 * @param run number of the text-showing operator that drew it; glyphs of one run were written together
 */
public record Lettering(float size, short turn, boolean pale, boolean bold, int run) {

    /** Upright, dark and of the usual weight. */
    public static Lettering plain(float size, int run) {
        return new Lettering(size, (short) 0, false, false, run);
    }

    /** The same in another reading direction. */
    public Lettering turned(short other) {
        return other == turn ? this : new Lettering(size, other, pale, bold, run);
    }
}
