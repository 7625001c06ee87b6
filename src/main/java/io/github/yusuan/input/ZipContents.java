package io.github.yusuan.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks the files within a ZIP container, never to a place that the container names. Names are in UTF-8 where the
 * container says so or they are valid as such, else in GB18030, as Chinese Windows writes them.
 */
public final class ZipContents {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;
    /** What is small anyway may be packed as well as it likes. */
    private static final int RATIO_FROM = 4 << 20;

    private final Limits limits;
    private final long packed;
    private long unpacked;

    private ZipContents(Limits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /**
     * What a container may ask for.
     *
     * @param entries how many entries it may have
     * @param entryBytes unpacked size of one entry
     * @param totalBytes unpacked size of all entries
     * @param ratio by how much the whole may be packed, once it is larger than some megabytes
     */
    public record Limits(int entries, long entryBytes, long totalBytes, int ratio) {
        /** Of an office document. */
        public static final Limits DOCUMENT = new Limits(10_000, 128L << 20, 256L << 20, 400);
        /** Of an archive of documents. */
        public static final Limits ARCHIVE = new Limits(10_000, 128L << 20, 2L << 30, 400);
    }

    /** A container that asks for more than the limits, told apart from one that is damaged. */
    public static final class LimitException extends IOException {
        private static final long serialVersionUID = 1L;

        LimitException(String message) {
            super(message);
        }
    }

    /** Where an entry goes. */
    @FunctionalInterface
    public interface Target {
        /** A stream for the entry of that name, which will be closed; one that forgets where it is not wanted. */
        OutputStream open(String name) throws IOException;
    }

    /** Whether the bytes begin as a ZIP container does. */
    public static boolean isZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /**
     * The wanted entries by name, in their order; of two of one name the first.
     *
     * @param wanted which names to keep
     * @throws LimitException beyond a limit
     * @throws IOException if the container is damaged or an entry is encrypted
     */
    public static Map<String, byte[]> read(byte[] bytes, Limits limits, Predicate<String> wanted) throws IOException {
        Map<String, ByteArrayOutputStream> contents = new LinkedHashMap<>();
        unpack(new ByteArrayInputStream(bytes), bytes.length, limits, name -> {
            if (!wanted.test(name) || contents.containsKey(name)) {
                return OutputStream.nullOutputStream();
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            contents.put(name, content);
            return content;
        });
        Map<String, byte[]> read = new LinkedHashMap<>();
        contents.forEach((name, content) -> read.put(name, content.toByteArray()));
        return read;
    }

    /**
     * Unpacks all files; folders are left out.
     *
     * @param in the container; closed afterwards
     * @param size its bytes
     * @param target where its entries go
     * @throws LimitException beyond a limit
     * @throws IOException if the container is damaged or an entry is encrypted
     */
    public static void unpack(InputStream in, long size, Limits limits, Target target) throws IOException {
        ZipContents contents = new ZipContents(limits, size);
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > limits.entries()) {
                    throw new LimitException("more than " + limits.entries() + " entries");
                }
                if (!entry.isDirectory()) {
                    try (OutputStream out = target.open(nameOf(entry.getName()))) {
                        contents.copy(zip, out);
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            throw new ZipException("a name that cannot be read");
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            unpacked += n;
            if (size > limits.entryBytes() || unpacked > limits.totalBytes()) {
                throw new LimitException("more than " + limits.entryBytes() + " bytes unpacked in one entry or "
                        + limits.totalBytes() + " in all");
            }
            if (unpacked > RATIO_FROM && unpacked > limits.ratio() * packed) {
                throw new LimitException("packed more than " + limits.ratio() + " times");
            }
            out.write(buffer, 0, n);
        }
    }

    /** A name whose bytes were read one by one; a name that the container calls UTF-8 has other characters already. */
    static String nameOf(String raw) {
        if (raw.chars().anyMatch(c -> c > 0xff)) {
            return raw;
        }
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, GB18030);
        }
    }
}
