package io.github.yusuan.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Decodes a stream up to a limit, one filter after the other. Flate is inflated here, so that a truncated stream
 * gives what it has and its checksum is looked at; other filters are PDFBox's, stopped when they have written
 * enough. A bomb costs no more than the limit.
 */
public final class StreamDecoder {
    private static final int CHUNK = 1 << 14;
    /** Filters in a row; more than two are never seen. */
    private static final int MAX_FILTERS = 4;
    /** Filters of text and programs. Those of images are never run. */
    private static final Set<COSName> TEXT_FILTERS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private final WorkMeter meter;

    StreamDecoder(WorkMeter meter) {
        this.meter = meter;
    }

    /**
     * What could be decoded.
     *
     * @param bytes at most as many as the limit
     * @param whole whether the stream ended where it should
     */
    public record Decoded(byte[] bytes, boolean whole) {}

    /** Decodes; damaged data gives the part before the damage. */
    public Decoded decode(COSStream stream) throws IOException {
        return decode(stream, meter.limits().decodedBytes());
    }

    /** Decodes up to a limit of its own; what goes beyond is not whole. */
    public Decoded decode(COSStream stream, int limit) throws IOException {
        meter.requireDecoding();
        List<COSName> filters = filtersOf(stream);
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        Decoded decoded = new Decoded(raw, true);
        for (int i = 0; i < filters.size(); i++) {
            boolean whole = decoded.whole();
            Decoded next = apply(filters.get(i), i, decoded.bytes(), stream, limit);
            meter.decoded(next.bytes().length);
            decoded = new Decoded(next.bytes(), whole && next.whole());
        }
        if (filters.isEmpty()) {
            meter.decoded(raw.length);
        }
        return decoded;
    }

    /** Whether no filter gives more than the limit; what comes after a filter of images is not looked at. */
    boolean isWithinLimit(COSStream stream) throws IOException {
        int limit = meter.limits().decodedBytes();
        Decoded decoded;
        try (InputStream in = stream.createRawInputStream()) {
            decoded = new Decoded(in.readAllBytes(), true);
        }
        List<COSName> filters = filtersOf(stream);
        for (int i = 0; i < filters.size() && TEXT_FILTERS.contains(filters.get(i)); i++) {
            decoded = apply(filters.get(i), i, decoded.bytes(), stream, limit);
            meter.decoded(decoded.bytes().length);
            if (!decoded.whole() && decoded.bytes().length > limit / 2) {
                return false;
            }
        }
        return true;
    }

    private static List<COSName> filtersOf(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName one) {
            names.add(one);
        } else if (filters instanceof COSArray array && array.size() <= MAX_FILTERS) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.getObject(i) instanceof COSName name)) {
                    throw new IOException("expected the name of a filter");
                }
                names.add(name);
            }
        } else if (filters != null) {
            throw new IOException("expected a filter or up to " + MAX_FILTERS);
        }
        return names;
    }

    private static Decoded apply(COSName filter, int index, byte[] encoded, COSStream stream, int limit)
            throws IOException {
        if (!TEXT_FILTERS.contains(filter)) {
            throw new IOException("no filter of text: " + filter.getName());
        }
        boolean flate = COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
        if (!flate) {
            return filter(filter, index, encoded, stream, limit);
        }
        Decoded inflated = inflate(encoded, limit);
        if (stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null || inflated.bytes().length == limit) {
            return inflated;
        }
        Decoded predicted = filter(filter, index, encoded, stream, limit);
        return new Decoded(predicted.bytes(), predicted.whole() && inflated.whole());
    }

    private static Decoded filter(COSName name, int index, byte[] encoded, COSDictionary parameters, int limit)
            throws IOException {
        Filter filter = FilterFactory.INSTANCE.getFilter(name);
        CappedOutput out = new CappedOutput(limit);
        try {
            Foreign.read(() -> filter.decode(new ByteArrayInputStream(encoded), out, parameters, index));
            return new Decoded(out.toByteArray(), !out.isFull());
        } catch (IOException e) {
            return new Decoded(out.toByteArray(), false);
        }
    }

    private static Decoded inflate(byte[] encoded, int limit) {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(limit, CHUNK));
        byte[] chunk = new byte[CHUNK];
        try {
            inflater.setInput(encoded);
            int n = inflater.inflate(chunk);
            while (n > 0 && out.size() + n <= limit) {
                out.write(chunk, 0, n);
                n = inflater.inflate(chunk);
            }
            return new Decoded(out.toByteArray(), inflater.finished() && n == 0);
        } catch (DataFormatException e) {
            out.write(chunk, 0, (int) Math.min(CHUNK, inflater.getBytesWritten() - out.size()));
            return new Decoded(out.toByteArray(), false);
        } finally {
            inflater.end();
        }
    }

    /** Keeps what is written up to the limit; then stops the writer. */
    private static final class CappedOutput extends ByteArrayOutputStream {
        private final int limit;
        private boolean full;

        CappedOutput(int limit) {
            this.limit = limit;
        }

        boolean isFull() {
            return full;
        }

        @Override
        public synchronized void write(int b) {
            ensureRoom(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] b, int off, int len) {
            ensureRoom(len);
            super.write(b, off, len);
        }

        private void ensureRoom(int length) {
            if (length > limit - count) {
                full = true;
                throw new FullException();
            }
        }
    }

    /** Not an {@link IOException}: some filters swallow those and go on. */
    private static final class FullException extends IndexOutOfBoundsException {
        private static final long serialVersionUID = 1L;
    }
}
