package io.github.yusuan.pdf.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Refuses TrueType programs whose character table would take hours to expand: the parser writes out every code of
 * every segment, and segments may overlap.
 */
final class TrueTypeCheck {
    private static final int CMAP = 0x636d6170;
    private static final int DIRECTORY_ENTRY = 16;
    /** Unicode has 1.1 million codes; a font lists its own a few times, for several platforms. */
    private static final long MAX_CODES = 2_000_000;

    private TrueTypeCheck() {}

    /** Throws if the segments of the character table hold more codes than any font has. */
    static void requireBounded(byte[] program) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(program);
        int tables = program.length < 12 ? 0 : file.getShort(4) & 0xffff;
        for (int i = 0; i < tables && 12 + (i + 1) * DIRECTORY_ENTRY <= program.length; i++) {
            int entry = 12 + i * DIRECTORY_ENTRY;
            if (file.getInt(entry) == CMAP && codesAt(file, file.getInt(entry + 8)) > MAX_CODES) {
                throw new IOException("a font program with more than " + MAX_CODES + " codes");
            }
        }
    }

    private static long codesAt(ByteBuffer file, int table) {
        long codes = 0;
        int subtables = unsignedShort(file, table + 2L);
        for (int i = 0; i < subtables && codes <= MAX_CODES; i++) {
            long subtable = table + unsignedInt(file, table + 8L + 8L * i);
            codes += switch (unsignedShort(file, subtable)) {
                case 4 -> segmentCodes(file, subtable);
                case 8 -> groupCodes(file, subtable + 8204);
                case 12, 13 -> groupCodes(file, subtable + 12);
                default -> 1 << 16;
            };
        }
        return codes;
    }

    /** Format 4: an array of segment ends, then one of their starts. */
    private static long segmentCodes(ByteBuffer file, long subtable) {
        int segments = unsignedShort(file, subtable + 6) / 2;
        long codes = 0;
        for (int i = 0; i < segments; i++) {
            int end = unsignedShort(file, subtable + 14 + 2L * i);
            int start = unsignedShort(file, subtable + 16 + 2L * segments + 2L * i);
            codes += Math.max(0, end - start) + 1;
        }
        return codes;
    }

    /** Formats 8, 12 and 13: groups of first code, last code and glyph. */
    private static long groupCodes(ByteBuffer file, long at) {
        long groups = unsignedInt(file, at);
        long codes = 0;
        for (long i = 0; i < groups && codes <= MAX_CODES; i++) {
            long start = unsignedInt(file, at + 4 + 12 * i);
            long end = unsignedInt(file, at + 8 + 12 * i);
            codes += Math.max(0, end - start) + 1;
        }
        return codes;
    }

    private static int unsignedShort(ByteBuffer file, long at) {
        return at >= 0 && at + 2 <= file.limit() ? file.getShort((int) at) & 0xffff : 0;
    }

    private static long unsignedInt(ByteBuffer file, long at) {
        return at >= 0 && at + 4 <= file.limit() ? file.getInt((int) at) & 0xffffffffL : 0;
    }
}
