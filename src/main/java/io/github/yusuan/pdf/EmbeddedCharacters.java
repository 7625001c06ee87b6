package io.github.yusuan.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.type1.Type1Font;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * The characters that an embedded font program knows its glyphs by: the last resort for fonts without ToUnicode and
 * without a usable encoding. The program is parsed at the first question.
 */
final class EmbeddedCharacters {

    /** From a glyph index, CID or code to a character. */
    private interface Lookup {
        @Nullable
        String text(int glyph) throws IOException;
    }

    private static final Lookup NOTHING = glyph -> null;

    private final COSDictionary font;
    private final StreamDecoder decoder;
    private @Nullable Lookup byGlyph;
    private @Nullable Lookup byCode;
    private byte @Nullable [] cidToGid;

    EmbeddedCharacters(COSDictionary font, StreamDecoder decoder) {
        this.font = font;
        this.decoder = decoder;
    }

    /** The character of a CID, or null. */
    @Nullable
    String textOfCid(int cid) {
        return ask(open().byGlyph, glyphOf(cid));
    }

    /** The character of a single-byte code by the built-in encoding, or null. */
    @Nullable
    String textOfCode(int code) {
        return ask(open().byCode, code);
    }

    private static @Nullable String ask(@Nullable Lookup lookup, int glyph) {
        try {
            return lookup == null ? null : lookup.text(glyph);
        } catch (IOException e) {
            return null; // a table of the font program is damaged: the glyph stays unmapped and is counted
        }
    }

    private int glyphOf(int cid) {
        return cidToGid != null && 2 * cid + 1 < cidToGid.length
                ? (cidToGid[2 * cid] & 0xff) << 8 | cidToGid[2 * cid + 1] & 0xff
                : cid;
    }

    private EmbeddedCharacters open() {
        if (byGlyph == null) {
            byGlyph = NOTHING;
            byCode = NOTHING;
            try {
                openProgram();
            } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | NullPointerException e) {
                byCode = NOTHING; // fontbox throws the unchecked ones for damaged programs
            }
        }
        return this;
    }

    private void openProgram() throws IOException {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null) {
            return;
        }
        COSStream map = font.getCOSStream(COSName.CID_TO_GID_MAP);
        cidToGid = map == null ? null : decoder.decode(map).bytes();
        COSStream trueType = descriptor.getCOSStream(COSName.FONT_FILE2);
        COSStream compact = descriptor.getCOSStream(COSName.FONT_FILE3);
        COSStream type1 = descriptor.getCOSStream(COSName.FONT_FILE);
        if (trueType != null) {
            openTrueType(decoder.decode(trueType).bytes());
        } else if (compact != null) {
            openCompact(decoder.decode(compact).bytes());
        } else if (type1 != null) {
            Type1Font program = Type1Font.createWithPFB(decoder.decode(type1).bytes());
            byCode = code -> byName(program.getEncoding().getName(code));
        }
    }

    private void openTrueType(byte[] program) throws IOException {
        TrueTypeFont ttf = new TTFParser(true).parse(new RandomAccessReadBuffer(program));
        CmapLookup cmap = ttf.getUnicodeCmapLookup(false);
        byGlyph = gid -> {
            List<Integer> codes = cmap == null ? null : cmap.getCharCodes(gid);
            if (codes != null && !codes.isEmpty() && codes.get(0) < 0xf000) {
                return Character.toString(codes.get(0));
            }
            return ttf.getPostScript() == null
                    ? null
                    : byName(ttf.getPostScript().getName(gid));
        };
        byCode = code -> {
            int gid = cmap == null ? 0 : cmap.getGlyphId(code);
            int symbol = cmap == null || gid != 0 ? gid : cmap.getGlyphId(0xf000 + code);
            return symbol == 0 || byGlyph == null ? null : byGlyph.text(symbol);
        };
    }

    private void openCompact(byte[] program) throws IOException {
        CFFFont cff = new CFFParser().parse(program, () -> program).get(0);
        if (cff instanceof CFFType1Font named) {
            byCode = code -> byName(named.getEncoding().getName(code));
            byGlyph = gid -> byName(named.getCharset().getNameForGID(gid));
        } else if (cff instanceof CFFCIDFont cid && cid.getOrdering() != null) {
            byGlyph = c -> CharacterMaps.predefined("Adobe-" + cid.getOrdering() + "-UCS2")
                    .map(ucs2 -> ucs2.toUnicode(c, 2))
                    .orElse(null);
        }
    }

    private static @Nullable String byName(@Nullable String glyphName) {
        return glyphName == null ? null : GlyphList.getAdobeGlyphList().toUnicode(glyphName);
    }
}
