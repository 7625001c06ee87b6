package io.github.yusuan.pdf.font;

import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.StreamDecoder;
import io.github.yusuan.pdf.file.WorkMeter;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Turns font dictionaries into {@link PdfFont}s, each once a document. Widths and characters come from the
 * dictionary; an embedded font program is opened only where the dictionary does not name the characters, and fonts
 * of the machine are never looked at: the reading is the same everywhere.
 */
public final class FontReader {
    private static final Set<COSName> SIMPLE =
            Set.of(COSName.TYPE1, COSName.TRUE_TYPE, COSName.TYPE3, COSName.MM_TYPE1);

    private final IdentityHashMap<COSDictionary, PdfFont> known = new IdentityHashMap<>();
    private final COSDictionary missing = new COSDictionary();
    private final CompositeFontReader composite;
    private final SimpleFontReader simple;
    private final FaultLog faults;

    public FontReader(StreamDecoder decoder, WorkMeter meter, FaultLog faults) {
        CharacterMaps maps = new CharacterMaps(decoder, meter, faults);
        this.composite = new CompositeFontReader(maps, decoder, faults);
        this.simple = new SimpleFontReader(maps, decoder, faults);
        this.faults = faults;
    }

    /** The font of a dictionary; a missing one shows nothing that can be read. */
    public PdfFont font(@Nullable COSDictionary dictionary) {
        COSDictionary font = dictionary == null ? missing : dictionary;
        PdfFont read = known.get(font);
        if (read == null) {
            read = read(font);
            known.put(font, read);
        }
        return read;
    }

    private PdfFont read(COSDictionary font) {
        COSName kind = font.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE0.equals(kind)) {
            return composite.read(font);
        }
        if (kind == null || !SIMPLE.contains(kind)) {
            String found = kind == null ? "none" : kind.getName();
            faults.report(PdfFault.Kind.FONT_DAMAGED, "expected a kind of font, found " + found);
        }
        return simple.read(font);
    }
}
