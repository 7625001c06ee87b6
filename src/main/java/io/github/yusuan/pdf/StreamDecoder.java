package io.github.yusuan.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Decodes a stream up to a limit. Plain Flate, which nearly all content streams are, is inflated here, so that a
 * flate bomb costs no more than the limit and a truncated stream gives what it has; other filters are PDFBox's.
 */
final class StreamDecoder {
    private static final int CHUNK = 1 << 16;

    private final int limit;

    StreamDecoder(int limit) {
        this.limit = limit;
    }

    /**
     * What could be decoded.
     *
     * @param bytes at most as many as the limit
     * @param whole whether the stream ended where it should
     */
    record Decoded(byte[] bytes, boolean whole) {}

    /** Decodes; damaged data gives the part before the damage. */
    Decoded decode(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array && array.size() == 1) {
            filters = array.getObject(0);
        }
        boolean predicted = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) != null;
        if (COSName.FLATE_DECODE.equals(filters) && !predicted) {
            try (InputStream raw = stream.createRawInputStream()) {
                return inflate(raw);
            }
        }
        try (InputStream in = stream.createInputStream()) {
            return new Decoded(in.readNBytes(limit), true);
        }
    }

    private Decoded inflate(InputStream raw) throws IOException {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
        try {
            inflater.setInput(raw.readAllBytes());
            byte[] chunk = new byte[CHUNK];
            int n = inflater.inflate(chunk);
            while (n > 0 && out.size() < limit) {
                out.write(chunk, 0, Math.min(n, limit - out.size()));
                n = inflater.inflate(chunk);
            }
            return new Decoded(out.toByteArray(), inflater.finished());
        } catch (DataFormatException e) {
            return new Decoded(out.toByteArray(), false);
        } finally {
            inflater.end();
        }
    }
}
