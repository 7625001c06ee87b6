package io.github.yusuan.pdf;

import org.jspecify.annotations.Nullable;

/** A font of single-byte codes: Type 1, TrueType or Type 3 (ISO 32000-2, 9.6). */
final class SimpleFont implements PdfFont {
    private final @Nullable String[] texts;
    private final double[] advances;

    /** Both arrays have 256 entries, by code. */
    SimpleFont(@Nullable String[] texts, double[] advances) {
        this.texts = texts;
        this.advances = advances;
    }

    @Override
    public void show(byte[] string, GlyphShower shower) {
        for (byte b : string) {
            int code = b & 0xff;
            shower.show(texts[code], advances[code], code == 32);
        }
    }
}
