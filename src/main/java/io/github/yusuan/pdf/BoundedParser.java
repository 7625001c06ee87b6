package io.github.yusuan.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/** PDFBox's parser with its objects counted and its streams bounded. */
final class BoundedParser extends PDFParser {
    private final WorkMeter meter;
    private final FaultLog faults;
    private final BoundedDocument bounded;

    BoundedParser(RandomAccessRead file, String password, PdfReading reading) throws IOException {
        super(file, password, null, null, IOUtils.createMemoryOnlyStreamCache());
        meter = reading.meter();
        faults = reading.faults();
        bounded = new BoundedDocument(this, reading);
        document = bounded;
    }

    /**
     * Reads the structure of the file, as {@link PDFParser#parse()} does before it makes a PDDocument: the class of that
     * one starts AWT and draws a first picture when it is loaded.
     */
    BoundedDocument read() throws IOException {
        if (!parsePDFHeader() && !parseFDFHeader()) {
            faults.report(PdfFault.Kind.FILE_REPAIRED, "the file does not say which version of PDF it is");
        }
        initialParse();
        return bounded;
    }

    @Override
    protected @Nullable COSBase parseDirObject() throws IOException {
        meter.objects(1);
        return super.parseDirObject();
    }

    @Override
    protected COSArray parseCOSArray() throws IOException {
        meter.objects(WeightOfObjects.COLLECTION);
        return super.parseCOSArray();
    }

    @Override
    protected COSDictionary parseCOSDictionary(boolean isDirect) throws IOException {
        meter.objects(WeightOfObjects.COLLECTION);
        return super.parseCOSDictionary(isDirect);
    }

    /** Whether the file says that it is encrypted. */
    boolean isEncrypted() {
        return bounded.getTrailer() != null && bounded.isEncrypted();
    }

    /** The cross-reference streams that were read. */
    List<XrefStream> indexes() {
        return bounded.indexes();
    }
}
