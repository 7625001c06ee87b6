package io.github.yusuan.office.parts;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.ink.PlainCharacters;
import io.github.yusuan.input.Blanks;
import java.util.List;

/**
 * A text at a place of which nobody says how wide its characters are: ideographs fill their em, letters, digits and blanks
 * half of it, as in the typefaces of offices.
 *
 * @param text the characters
 * @param x left end
 * @param y top of the em
 * @param size height of the em
 * @param run number of the text on its page
 */
public record GlyphRun(String text, double x, double y, double size, int run) {

    /** A text at a place. */
    public static GlyphRun of(String text, double x, double y, double size, int run) {
        return new GlyphRun(text, x, y, size, run);
    }

    /** Adds its characters to those of a page. */
    public void addTo(List<Glyph> glyphs) {
        double at = x;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            double width = size * widthEm(point);
            if (!Blanks.isBlank(text.charAt(i))) {
                glyphs.add(new Glyph(
                        PlainCharacters.fold(Character.toString(point)),
                        (float) at,
                        (float) y,
                        (float) (at + width),
                        (float) (y + size),
                        Lettering.plain((float) size, run)));
            }
            at += width;
            i += Character.charCount(point);
        }
    }

    /** Width of a character in ems. */
    public static double widthEm(int point) {
        return point < 0x2000 ? 0.5 : 1;
    }
}
