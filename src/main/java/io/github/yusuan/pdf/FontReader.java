package io.github.yusuan.pdf;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Turns font dictionaries into {@link PdfFont}s, each once a document. Widths and characters come from the
 * dictionary; an embedded font program is opened only where the dictionary does not name the characters, and fonts
 * of the machine are never looked at: the reading is the same everywhere.
 */
final class FontReader {
    private final IdentityHashMap<COSDictionary, PdfFont> known = new IdentityHashMap<>();
    private final CompositeFontReader composite;
    private final SimpleFontReader simple;

    FontReader(StreamDecoder decoder) {
        composite = new CompositeFontReader(decoder);
        simple = new SimpleFontReader(decoder);
    }

    /** The font of a dictionary; a missing one shows nothing that can be read. */
    PdfFont font(@Nullable COSDictionary dictionary) {
        if (dictionary == null) {
            return simple.read(new COSDictionary());
        }
        return known.computeIfAbsent(
                dictionary,
                d -> COSName.TYPE0.equals(d.getCOSName(COSName.SUBTYPE)) ? composite.read(d) : simple.read(d));
    }
}
