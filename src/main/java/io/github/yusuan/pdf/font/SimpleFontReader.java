package io.github.yusuan.pdf.font;

import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.StreamDecoder;
import java.util.Optional;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.jspecify.annotations.Nullable;

/** Reads Type 1, TrueType and Type 3 fonts: ToUnicode first, then the named encoding, then the font program's. */
final class SimpleFontReader {
    private static final int CODES = 256;

    private final CharacterMaps maps;
    private final StreamDecoder decoder;
    private final FaultLog faults;

    SimpleFontReader(CharacterMaps maps, StreamDecoder decoder, FaultLog faults) {
        this.maps = maps;
        this.decoder = decoder;
        this.faults = faults;
    }

    PdfFont read(COSDictionary font) {
        Optional<UnicodeMap> toUnicode = maps.toUnicode(font.getCOSStream(COSName.TO_UNICODE));
        @Nullable String[] names = glyphNames(font);
        EmbeddedCharacters embedded = new EmbeddedCharacters(font, decoder, faults);
        @Nullable String[] texts = new String[CODES];
        for (int code = 0; code < CODES; code++) {
            int c = code;
            texts[code] = toUnicode
                    .map(map -> map.text(c, 1))
                    .filter(text -> !UnicodeMap.isUnreadable(text))
                    .orElse(null);
        }
        return new SimpleFont(
                texts, code -> textOf(code, font, names[code], embedded), widths(font, names), FontWeight.isBold(font));
    }

    /** The program is asked only for the codes that the font declares. */
    private static @Nullable String textOf(
            int code, COSDictionary font, @Nullable String name, EmbeddedCharacters embedded) {
        String text = name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
        boolean declared =
                code >= font.getInt(COSName.FIRST_CHAR, 0) && code <= font.getInt(COSName.LAST_CHAR, CODES - 1);
        return text == null && declared ? embedded.textOfCode(code) : text;
    }

    private static @Nullable String[] glyphNames(COSDictionary font) {
        @Nullable String[] names = new String[CODES];
        COSBase entry = font.getDictionaryObject(COSName.ENCODING);
        COSDictionary dictionary = entry instanceof COSDictionary d ? d : null;
        COSName baseName = entry instanceof COSName n
                ? n
                : dictionary == null ? null : dictionary.getCOSName(COSName.BASE_ENCODING);
        Encoding base = baseName == null ? null : Encoding.getInstance(baseName);
        boolean type3 = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
        if (base == null && !type3 && !isSymbolic(font)) {
            base = StandardEncoding.INSTANCE;
        }
        for (int code = 0; base != null && code < CODES; code++) {
            names[code] = base.contains(code) ? base.getName(code) : null;
        }
        applyDifferences(names, dictionary == null ? null : dictionary.getCOSArray(COSName.DIFFERENCES));
        return names;
    }

    private static void applyDifferences(@Nullable String[] names, @Nullable COSArray differences) {
        int code = 0;
        for (int i = 0; differences != null && i < differences.size(); i++) {
            COSBase item = differences.getObject(i);
            if (item instanceof COSNumber n) {
                code = n.intValue();
            } else if (item instanceof COSName name) {
                if (code >= 0 && code < CODES) {
                    names[code] = name.getName();
                }
                code++;
            }
        }
    }

    private static boolean isSymbolic(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & 4) != 0;
    }

    private double[] widths(COSDictionary font, @Nullable String[] names) {
        double[] widths = new double[CODES];
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        double missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
        COSArray listed = font.getCOSArray(COSName.WIDTHS);
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        double scale = glyphScale(font);
        FontMetrics standard = listed == null ? metrics(font) : null;
        if (listed != null && !isForItsCodes(listed, font)) {
            reportWidths();
        }
        for (int code = 0; code < CODES; code++) {
            int i = code - first;
            if (listed != null && i >= 0 && i < listed.size() && listed.getObject(i) instanceof COSNumber n) {
                widths[code] = n.floatValue() * scale;
            } else if (standard != null && names[code] != null) {
                widths[code] = standard.getCharacterWidth(names[code]) / 1000;
            } else {
                widths[code] = missing * scale;
            }
        }
        return widths;
    }

    private static double glyphScale(COSDictionary font) {
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        return matrix != null && matrix.size() == 6 && matrix.getObject(0) instanceof COSNumber n
                ? Math.abs(n.floatValue())
                : 0.001;
    }

    /** Only the fourteen fonts that every reader has may leave their widths out. */
    private @Nullable FontMetrics metrics(COSDictionary font) {
        String name = font.getNameAsString(COSName.BASE_FONT);
        FontMetrics known = name == null ? null : Standard14Fonts.getAFM(name);
        if (known == null) {
            reportWidths();
        }
        return known != null ? known : Standard14Fonts.getAFM("Helvetica");
    }

    private static boolean isForItsCodes(COSArray widths, COSDictionary font) {
        int first = font.getInt(COSName.FIRST_CHAR, -1);
        return first >= 0 && first < CODES && font.getInt(COSName.LAST_CHAR, -1) == first + widths.size() - 1;
    }

    private void reportWidths() {
        faults.report(PdfFault.Kind.FONT_DAMAGED, "a font does not say how wide its characters are");
    }
}
