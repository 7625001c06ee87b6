package io.github.yusuan.pdf.font;

import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.Foreign;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.StreamDecoder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
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

    private static final int ASCII = 0x7f;

    private static final Lookup NOTHING = glyph -> null;

    private final COSDictionary font;
    private final StreamDecoder decoder;
    private final FaultLog faults;
    private @Nullable Lookup byGlyph;
    private @Nullable Lookup byCode;
    private byte @Nullable [] cidToGid;

    EmbeddedCharacters(COSDictionary font, StreamDecoder decoder, FaultLog faults) {
        this.font = font;
        this.decoder = decoder;
        this.faults = faults;
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
            return lookup == null
                    ? null
                    : Foreign.read(() -> Optional.ofNullable(lookup.text(glyph)))
                            .orElse(null);
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
                Foreign.read(() -> {
                    openProgram();
                    return this;
                });
            } catch (IOException e) {
                byGlyph = NOTHING;
                byCode = NOTHING;
                faults.report(PdfFault.Kind.FONT_DAMAGED, "a font program cannot be read");
            }
        }
        return this;
    }

    private byte[] decoded(COSStream program) throws IOException {
        StreamDecoder.Decoded decoded = decoder.decode(program);
        if (!decoded.whole()) {
            faults.report(PdfFault.Kind.FONT_DAMAGED, "a font program ends early");
        }
        return decoded.bytes();
    }

    private void openProgram() throws IOException {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null) {
            return;
        }
        COSStream map = font.getCOSStream(COSName.CID_TO_GID_MAP);
        cidToGid = map == null ? null : decoded(map);
        COSStream trueType = descriptor.getCOSStream(COSName.FONT_FILE2);
        COSStream compact = descriptor.getCOSStream(COSName.FONT_FILE3);
        COSStream type1 = descriptor.getCOSStream(COSName.FONT_FILE);
        if (trueType != null) {
            openTrueType(decoded(trueType));
        } else if (compact != null) {
            openCompact(decoded(compact));
        } else if (type1 != null) {
            Type1Font program = type1Of(decoded(type1), type1);
            byCode = code -> byName(program.getEncoding().getName(code));
        }
    }

    /** The program, in two segments whose lengths the stream tells, or with the headers of a PFB file. */
    private static Type1Font type1Of(byte[] program, COSStream stream) throws IOException {
        boolean pfb = program.length > 0 && (program[0] & 0xff) == 0x80;
        if (pfb) {
            return Type1Font.createWithPFB(program);
        }
        int clear = Math.max(0, Math.min(program.length, stream.getInt(COSName.LENGTH1, program.length)));
        int encrypted = Math.max(0, Math.min(program.length - clear, stream.getInt(COSName.LENGTH2, 0)));
        return Type1Font.createWithSegments(
                Arrays.copyOf(program, clear), Arrays.copyOfRange(program, clear, clear + encrypted));
    }

    private void openTrueType(byte[] program) throws IOException {
        TrueTypeCheck.requireBounded(program);
        TrueTypeFont ttf = new TTFParser(true).parse(new RandomAccessReadBuffer(program));
        CmapLookup cmap = ttf.getUnicodeCmapLookup(false);
        byGlyph = gid -> {
            List<Integer> codes = cmap == null ? null : cmap.getCharCodes(gid);
            if (codes != null && !codes.isEmpty() && isCharacter(codes.get(0), cmap)) {
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

    /** A Macintosh map of a subset says which glyph a code shows: beyond ASCII, not which character that is. */
    private static boolean isCharacter(int code, CmapLookup cmap) {
        boolean numbered = cmap instanceof CmapSubtable table
                && table.getPlatformId() == CmapTable.PLATFORM_MACINTOSH
                && code > ASCII;
        return !numbered && Character.getType(code) != Character.PRIVATE_USE;
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
