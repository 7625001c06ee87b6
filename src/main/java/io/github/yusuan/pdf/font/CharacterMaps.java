package io.github.yusuan.pdf.font;

import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.Foreign;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.StreamDecoder;
import io.github.yusuan.pdf.file.WorkMeter;
import io.github.yusuan.pdf.syntax.CharacterMapSize;
import io.github.yusuan.work.WorkLimitException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Finds CMaps: predefined ones by name (each parsed once and never changed), embedded ones by their stream. */
final class CharacterMaps {
    private static final Map<String, CMap> PREDEFINED = new ConcurrentHashMap<>();
    /** Names of the files that come with fontbox; anything else could lead elsewhere. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private static final Map<String, Charset> CHARSETS = Map.of(
            "GB-EUC", Charset.forName("GBK"),
            "GBpc-EUC", Charset.forName("GBK"),
            "GBK-EUC", Charset.forName("GBK"),
            "GBKp-EUC", Charset.forName("GBK"),
            "GBK2K", Charset.forName("GB18030"),
            "UniGB-UCS2", StandardCharsets.UTF_16BE,
            "UniGB-UTF16", StandardCharsets.UTF_16BE,
            "UniCNS-UCS2", StandardCharsets.UTF_16BE,
            "ETen-B5", Charset.forName("Big5"));

    /** A map of all 65,536 codes, one a line, is smaller. */
    private static final int MAX_BYTES = 4 << 20;

    /** All maps of a document together: ten fonts of all codes of a plane. */
    private static final long MAX_ENTRIES = 1_000_000;

    private final StreamDecoder decoder;
    private final WorkMeter meter;
    private final FaultLog faults;
    private final IdentityHashMap<COSStream, Optional<CMap>> encodings = new IdentityHashMap<>();
    private final IdentityHashMap<COSStream, Optional<UnicodeMap>> unicodes = new IdentityHashMap<>();
    private long entries;

    CharacterMaps(StreamDecoder decoder, WorkMeter meter, FaultLog faults) {
        this.decoder = decoder;
        this.meter = meter;
        this.faults = faults;
    }

    /** The CMap of that name, if it is one that every reader has to know. */
    static Optional<CMap> predefined(String name) {
        CMap known = PREDEFINED.get(name);
        if (known != null || !NAME.matcher(name).matches()) {
            return Optional.ofNullable(known);
        }
        try {
            CMap loaded = new CMapParser().parsePredefined(name);
            PREDEFINED.put(name, loaded);
            return Optional.of(loaded);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The CMap in that stream, parsed once; empty, and a fault, where it cannot be parsed. */
    Optional<CMap> embedded(@Nullable COSStream stream) {
        return stream == null
                ? Optional.empty()
                : encodings.computeIfAbsent(stream, s -> parsed(s, CharacterMaps::parseEncoding));
    }

    /** The ToUnicode map in that stream, parsed once; empty, and a fault, where it cannot be parsed. */
    Optional<UnicodeMap> toUnicode(@Nullable COSStream stream) {
        return stream == null
                ? Optional.empty()
                : unicodes.computeIfAbsent(stream, s -> parsed(s, CharacterMaps::parseUnicode));
    }

    private static CMap parseEncoding(byte[] bytes) throws IOException {
        return new CMapParser(false).parse(new RandomAccessReadBuffer(bytes));
    }

    /** A map that rests on another one is left to fontbox, which has these. */
    private static UnicodeMap parseUnicode(byte[] bytes) throws IOException {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("usecmap")
                ? parseEncoding(bytes)::toUnicode
                : UnicodeMap.parse(bytes);
    }

    /** Parses the bytes of a map. */
    @FunctionalInterface
    private interface Parser<T> {
        T parse(byte[] bytes) throws IOException;
    }

    private <T> Optional<T> parsed(COSStream stream, Parser<T> parser) {
        try {
            StreamDecoder.Decoded decoded = decoder.decode(stream, MAX_BYTES);
            if (!decoded.whole()) {
                faults.report(PdfFault.Kind.FONT_DAMAGED, "a character map ends early");
            }
            byte[] bytes = decoded.bytes();
            long size = CharacterMapSize.of(bytes);
            meter.objects(size);
            entries += size;
            if (entries > MAX_ENTRIES) {
                throw new WorkLimitException("entries of character maps per document: " + MAX_ENTRIES);
            }
            return Optional.of(Foreign.read(() -> parser.parse(bytes)));
        } catch (IOException e) {
            faults.report(PdfFault.Kind.FONT_DAMAGED, "a character map cannot be read");
            return Optional.empty();
        }
    }

    /** The character set whose bytes a predefined encoding uses as codes: {@code GBK-EUC-H} is GBK. */
    static Optional<Charset> charsetOf(String encoding) {
        return Optional.ofNullable(CHARSETS.get(encoding.replaceAll("-[HV]$", "")));
    }
}
