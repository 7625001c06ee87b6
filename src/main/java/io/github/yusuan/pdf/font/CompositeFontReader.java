package io.github.yusuan.pdf.font;

import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.StreamDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads Type 0 fonts. The character of a code is asked of, in this order: the ToUnicode map, the encoding (where
 * its codes are a character set such as GBK), the character collection (Adobe-GB1 and its like), the embedded
 * font program.
 */
final class CompositeFontReader {
    private final CharacterMaps maps;
    private final StreamDecoder decoder;
    private final FaultLog faults;

    CompositeFontReader(CharacterMaps maps, StreamDecoder decoder, FaultLog faults) {
        this.maps = maps;
        this.decoder = decoder;
        this.faults = faults;
    }

    PdfFont read(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary cidFont =
                descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary d
                        ? d
                        : new COSDictionary();
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        String name = encoding instanceof COSName n ? n.getName() : "";
        boolean identity = name.startsWith("Identity");
        Optional<CMap> cmap = identity
                ? Optional.empty()
                : encoding instanceof COSStream stream ? maps.embedded(stream) : CharacterMaps.predefined(name);
        if (cidFont.size() == 0 || !identity && cmap.isEmpty()) {
            String what = cidFont.size() == 0 ? "no descendant" : "an unknown encoding " + name;
            faults.report(PdfFault.Kind.FONT_DAMAGED, "a composite font has " + what);
        }
        boolean vertical = name.endsWith("-V") || cmap.map(CMap::getWMode).orElse(0) == 1;
        CompositeFont.CodeReader codes = cmap.isPresent() ? codesOf(cmap.get()) : CompositeFontReader::twoBytes;
        Book book = new Book(font, cidFont, name, cmap.orElse(null), vertical);
        return new CompositeFont(codes, book, vertical, FontWeight.isBold(font) || FontWeight.isBold(cidFont));
    }

    private static CompositeFont.Code twoBytes(byte[] string, int at) {
        int high = string[at] & 0xff;
        return at + 1 < string.length
                ? new CompositeFont.Code(high << 8 | string[at + 1] & 0xff, 2)
                : new CompositeFont.Code(high, 1);
    }

    private static CompositeFont.CodeReader codesOf(CMap cmap) {
        return (string, at) -> {
            ByteArrayInputStream in = new ByteArrayInputStream(string, at, string.length - at);
            int before = in.available();
            try {
                int code = cmap.readCode(in);
                return new CompositeFont.Code(code, Math.max(1, before - in.available()));
            } catch (IOException e) {
                return new CompositeFont.Code(string[at] & 0xff, 1);
            }
        };
    }

    /** Characters and widths of one font. */
    private final class Book implements CompositeFont.CodeBook {
        private final @Nullable UnicodeMap toUnicode;
        private final @Nullable CMap encoding;
        private final @Nullable Charset charset;
        private final @Nullable CMap collection;
        private final CidWidths widths;
        private final boolean vertical;
        private final EmbeddedCharacters embedded;

        Book(COSDictionary font, COSDictionary cidFont, String name, @Nullable CMap encoding, boolean vertical) {
            this.toUnicode =
                    maps.toUnicode(font.getCOSStream(COSName.TO_UNICODE)).orElse(null);
            this.encoding = encoding;
            this.charset = CharacterMaps.charsetOf(name).orElse(null);
            this.widths = new CidWidths(cidFont, faults);
            this.vertical = vertical;
            this.collection = collectionOf(cidFont);
            this.embedded = new EmbeddedCharacters(cidFont, decoder, faults);
        }

        private static @Nullable CMap collectionOf(COSDictionary cidFont) {
            COSDictionary info = cidFont.getCOSDictionary(COSName.CIDSYSTEMINFO);
            String ordering = info == null ? null : info.getString(COSName.ORDERING);
            boolean cjk = ordering != null && ordering.matches("GB1|CNS1|Japan1|Korea1|KR");
            return cjk ? CharacterMaps.predefined("Adobe-" + ordering + "-UCS2").orElse(null) : null;
        }

        @Override
        public @Nullable String text(CompositeFont.Code code) {
            String text = toUnicode == null ? null : toUnicode.text(code.value(), code.length());
            if (UnicodeMap.isUnreadable(text) && charset != null) {
                text = new String(bytesOf(code), charset);
            }
            if (UnicodeMap.isUnreadable(text) && collection != null) {
                text = collection.toUnicode(cid(code), 2);
            }
            if (UnicodeMap.isUnreadable(text)) {
                text = embedded.textOfCid(cid(code));
            }
            return UnicodeMap.isUnreadable(text) ? null : text;
        }

        @Override
        public double advance(CompositeFont.Code code) {
            return vertical ? -1 : widths.of(cid(code));
        }

        private int cid(CompositeFont.Code code) {
            return encoding == null ? code.value() : encoding.toCID(code.value(), code.length());
        }
    }

    private static byte[] bytesOf(CompositeFont.Code code) {
        byte[] bytes = new byte[code.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (code.value() >> 8 * (bytes.length - 1 - i));
        }
        return bytes;
    }
}
