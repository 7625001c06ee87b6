package io.github.yusuan.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Finds CMaps: predefined ones by name (each parsed once and never changed), embedded ones by their stream. */
final class CharacterMaps {
    private static final Map<String, Optional<CMap>> PREDEFINED = new ConcurrentHashMap<>();
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

    private CharacterMaps() {}

    /** The CMap of that name, if it is one that every reader has to know. */
    static Optional<CMap> predefined(String name) {
        return PREDEFINED.computeIfAbsent(name, CharacterMaps::load);
    }

    private static Optional<CMap> load(String name) {
        try {
            return Optional.of(new CMapParser().parsePredefined(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The CMap in that stream; empty where it cannot be parsed. */
    static Optional<CMap> embedded(@Nullable COSStream stream, StreamDecoder decoder) {
        if (stream == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = decoder.decode(stream).bytes();
            return Optional.of(new CMapParser(false).parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | ClassCastException e) {
            return Optional.empty(); // fontbox throws the unchecked ones for damaged maps
        }
    }

    /** The character set whose bytes a predefined encoding uses as codes: {@code GBK-EUC-H} is GBK. */
    static Optional<Charset> charsetOf(String encoding) {
        return Optional.ofNullable(CHARSETS.get(encoding.replaceAll("-[HV]$", "")));
    }
}
