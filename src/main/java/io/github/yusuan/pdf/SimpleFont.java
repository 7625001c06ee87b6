package io.github.yusuan.pdf;

import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** A font of single-byte codes: Type 1, TrueType or Type 3 (ISO 32000-2, 9.6). */
final class SimpleFont implements PdfFont {
    private final @Nullable String[] texts;
    private final @Nullable String[] glyphNames;
    private final double[] advances;

    /**
     * All arrays have 256 entries, by code; they become the font's own.
     *
     * @param texts characters, where the font names them
     * @param glyphNames looked up in the Adobe glyph list, which takes long to load, when a code without text is shown
     */
    SimpleFont(@Nullable String[] texts, @Nullable String[] glyphNames, double[] advances) {
        this.texts = texts;
        this.glyphNames = glyphNames;
        this.advances = advances;
    }

    @Override
    public void show(byte[] string, GlyphShower shower) {
        for (byte b : string) {
            int code = b & 0xff;
            shower.show(textOf(code), advances[code], code == 32);
        }
    }

    private @Nullable String textOf(int code) {
        String name = glyphNames[code];
        if (texts[code] == null && name != null) {
            texts[code] = GlyphList.getAdobeGlyphList().toUnicode(name);
            glyphNames[code] = null;
        }
        return texts[code];
    }
}
