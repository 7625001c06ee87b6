package io.github.yusuan.pdf.font;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Type 0 font (ISO 32000-2, 9.7): codes of one to four bytes, which a CMap takes to CIDs. */
final class CompositeFont implements PdfFont {
    /** No font has more glyphs; codes of four bytes could still be millions. */
    private static final int MAX_KNOWN = 1 << 16;

    /** A character code and how many bytes it takes. */
    record Code(int value, int length) {
        private int key() {
            return value * MAX_LENGTH + length;
        }
    }

    /** Cuts the next code from a string. */
    interface CodeReader {
        Code read(byte[] string, int at);
    }

    /** What is known of one code. */
    interface CodeBook {
        @Nullable
        String text(Code code);

        double advance(Code code);
    }

    private record Shown(@Nullable String text, double advance) {}

    private static final int MAX_LENGTH = 5;

    private final CodeReader codes;
    private final CodeBook book;
    private final boolean vertical;
    private final boolean bold;
    private final Map<Integer, Shown> known = new HashMap<>();

    CompositeFont(CodeReader codes, CodeBook book, boolean vertical, boolean bold) {
        this.codes = codes;
        this.book = book;
        this.vertical = vertical;
        this.bold = bold;
    }

    @Override
    public void show(byte[] string, GlyphShower shower) {
        for (int at = 0; at < string.length; ) {
            Code code = codes.read(string, at);
            at += code.length();
            Shown shown = known.get(code.key());
            if (shown == null) {
                if (known.size() >= MAX_KNOWN) {
                    known.clear();
                }
                shown = new Shown(book.text(code), book.advance(code));
                known.put(code.key(), shown);
            }
            shower.show(shown.text(), shown.advance(), code.length() == 1 && code.value() == 32);
        }
    }

    @Override
    public boolean vertical() {
        return vertical;
    }

    @Override
    public boolean bold() {
        return bold;
    }
}
