package io.github.yusuan.pdf.file;

import io.github.yusuan.pdf.syntax.CharacterMapSize;
import io.github.yusuan.pdf.syntax.ObjectSyntax;
import io.github.yusuan.pdf.syntax.WeightOfObjects;
import io.github.yusuan.work.WorkLimitException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A document whose streams PDFBox cannot decode without limit. PDFBox itself decodes object streams and cross-reference
 * streams, whole and into memory, also while it searches a damaged file; here both go through the
 * {@link StreamDecoder} and are counted.
 */
public final class BoundedDocument extends COSDocument {
    /** An object stream holds some hundred objects of some hundred bytes. */
    private static final int MAX_STREAM_OF_OBJECTS = 4 << 20;

    /** The type of a function that is a program. */
    private static final int PROGRAM = 4;
    /** Mixing eight inks takes some hundred bytes. */
    private static final int MAX_PROGRAM = 8192;

    private static final int MAX_INPUTS = 8;

    private final ICOSParser parser;
    private final StreamDecoder decoder;
    private final WorkMeter meter;
    private final FaultLog faults;
    private final RandomAccessStreamCache cache;
    private final List<XrefStream> indexes = new ArrayList<>();
    private boolean drawing;

    BoundedDocument(ICOSParser parser, PdfReading reading) throws IOException {
        super(IOUtils.createMemoryOnlyStreamCache(), parser);
        this.parser = parser;
        this.decoder = reading.decoder();
        this.meter = reading.meter();
        this.faults = reading.faults();
        this.cache = IOUtils.createMemoryOnlyStreamCache().create();
    }

    /** Whether it is drawn from now on: then streams hold contents and fonts besides objects. */
    public void setDrawing(boolean drawn) {
        drawing = drawn;
    }

    /** The cross-reference streams that were read. */
    List<XrefStream> indexes() {
        return indexes;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        BoundedStream stream = new BoundedStream(parser.createRandomAccessReadView(start, length));
        dictionary.forEach(stream::setItem);
        stream.setKey(dictionary.getKey());
        return stream;
    }

    /** A stream that PDFBox reads through the limits. */
    private final class BoundedStream extends COSStream {

        BoundedStream(RandomAccessReadView raw) throws IOException {
            super(cache, raw);
        }

        /** Asked for by who draws only; PDFBox decodes the whole stream into memory. */
        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            if (!decoder.isWithinLimit(this)) {
                throw new WorkLimitException(
                        "bytes of a stream: " + meter.limits().decodedBytes());
            }
            if (containsKey(COSName.FUNCTION_TYPE)) {
                requirePlainFunction();
            }
            return super.createInputStream(options);
        }

        /** A function is worked out for every pixel, a table of n inputs in 2 to the n steps. */
        private void requirePlainFunction() {
            COSArray domain = getCOSArray(COSName.DOMAIN);
            boolean program = getInt(COSName.FUNCTION_TYPE) == PROGRAM;
            if (domain == null || domain.size() > 2 * MAX_INPUTS || program && getLength() > MAX_PROGRAM) {
                throw new WorkLimitException("inputs of a function: " + MAX_INPUTS + ", bytes: " + MAX_PROGRAM);
            }
        }

        /** Contents, fonts and character maps are asked for by who draws, streams of objects by everybody. */
        @Override
        public RandomAccessRead createView() throws IOException {
            if (drawing && !containsKey(COSName.FIRST)) {
                byte[] bytes = decoder.decode(this).bytes();
                meter.objects(CharacterMapSize.inStream(bytes));
                return new RandomAccessReadBuffer(bytes);
            }
            StreamDecoder.Decoded decoded = decoder.decode(this, MAX_STREAM_OF_OBJECTS);
            if (!decoded.whole()) {
                if (decoded.bytes().length > MAX_STREAM_OF_OBJECTS / 2) {
                    throw new WorkLimitException("bytes of an object stream: " + MAX_STREAM_OF_OBJECTS);
                }
                faults.report(PdfFault.Kind.CONTENT_DAMAGED, "a stream of objects cannot be decoded to its end");
            }
            COSArray widths = getCOSArray(COSName.W);
            if (widths == null) {
                meter.objects(WeightOfObjects.in(decoded.bytes()));
                if (!ObjectSyntax.isSound(decoded.bytes(), getInt(COSName.FIRST), decoded.bytes().length)) {
                    faults.report(PdfFault.Kind.FILE_REPAIRED, "an object in a stream of objects is damaged");
                }
            } else {
                XrefStream index = XrefStream.of(this, widths, decoded.bytes());
                if (index.size() == 0) {
                    throw new IOException("a cross-reference stream without entries"); // read forever by PDFBox
                }
                meter.objects((long) WeightOfObjects.COLLECTION * index.size());
                indexes.add(index);
            }
            return new RandomAccessReadBuffer(decoded.bytes());
        }
    }
}
