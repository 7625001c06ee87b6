package io.github.yusuan.pdf.font;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A font of single-byte codes: Type 1, TrueType or Type 3 (ISO 32000-2, 9.6). */
final class SimpleFont implements PdfFont {

    /** Where the character of a code is looked for that no map of the font names. */
    @FunctionalInterface
    interface Search {
        @Nullable
        String textOf(int code);
    }

    private final @Nullable String[] texts;
    private final Search search;
    private final BitSet searched = new BitSet();
    private final double[] advances;
    private final boolean bold;

    /**
     * Both arrays have 256 entries, by code; they become the font's own.
     *
     * @param texts characters, where the font names them
     * @param search asked once for a code without text, when it is shown: glyph lists and programs take long to load
     */
    SimpleFont(@Nullable String[] texts, Search search, double[] advances, boolean bold) {
        this.texts = texts;
        this.search = search;
        this.advances = advances;
        this.bold = bold;
    }

    @Override
    public boolean bold() {
        return bold;
    }

    @Override
    public void show(byte[] string, GlyphShower shower) {
        for (byte b : string) {
            int code = b & 0xff;
            shower.show(textOf(code), advances[code], code == 32);
        }
    }

    private @Nullable String textOf(int code) {
        if (texts[code] == null && !searched.get(code)) {
            searched.set(code);
            texts[code] = search.textOf(code);
        }
        return texts[code];
    }
}
