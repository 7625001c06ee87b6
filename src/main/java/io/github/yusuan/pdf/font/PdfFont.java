package io.github.yusuan.pdf.font;

/** A font as a text-showing operator needs it: which characters a string shows and how far each one moves on. */
public interface PdfFont {

    /** Receives the glyphs of a string in order. */
    interface GlyphShower {

        /**
         * One glyph.
         *
         * @param text its characters, or null where the font does not say
         * @param advance how far it moves on in ems; downwards (negative) in vertical writing
         * @param wordSpace whether word spacing applies: the single-byte code 32
         */
        void show(@org.jspecify.annotations.Nullable String text, double advance, boolean wordSpace);
    }

    /** Shows the string. */
    void show(byte[] string, GlyphShower shower);

    /** Whether the writing runs from top to bottom. */
    default boolean vertical() {
        return false;
    }

    /** Whether its type is heavy. */
    default boolean bold() {
        return false;
    }
}
