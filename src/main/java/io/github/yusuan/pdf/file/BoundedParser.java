package io.github.yusuan.pdf.file;

import io.github.yusuan.pdf.syntax.ObjectSyntax;
import io.github.yusuan.pdf.syntax.WeightOfObjects;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/** PDFBox's parser with its objects counted and its streams bounded. */
public final class BoundedParser extends PDFParser {
    private final WorkMeter meter;
    private final FaultLog faults;
    private final BoundedDocument bounded;
    private final byte[] bytes;
    private int open;

    public BoundedParser(byte[] bytes, String password, PdfReading reading) throws IOException {
        super(new RandomAccessReadBuffer(bytes), password, null, null, IOUtils.createMemoryOnlyStreamCache());
        this.bytes = bytes;
        meter = reading.meter();
        faults = reading.faults();
        bounded = new BoundedDocument(this, reading);
        document = bounded;
    }

    /**
     * Reads the structure of the file, as {@link PDFParser#parse()} does before it makes a PDDocument: the class of that
     * one starts AWT and draws a first picture when it is loaded.
     */
    public BoundedDocument read() throws IOException {
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
        long from = source.getPosition();
        open++;
        try {
            COSArray array = super.parseCOSArray();
            examine(from);
            return array;
        } finally {
            open--;
        }
    }

    @Override
    protected COSDictionary parseCOSDictionary(boolean isDirect) throws IOException {
        meter.objects(WeightOfObjects.COLLECTION);
        long from = source.getPosition();
        open++;
        try {
            COSDictionary dictionary = super.parseCOSDictionary(isDirect);
            examine(from);
            return dictionary;
        } finally {
            open--;
        }
    }

    /** PDFBox looks for the end of a stream that is not where its length says, and puts the length right. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSBase length = dictionary.getItem(COSName.LENGTH);
        COSStream stream = super.parseCOSStream(dictionary);
        COSBase said = length instanceof COSObject object ? object.getObject() : length;
        if (!(said instanceof COSNumber number) || number.longValue() != stream.getLong(COSName.LENGTH)) {
            faults.report(PdfFault.Kind.FILE_REPAIRED, "a stream of the file is not as long as it says");
        }
        return stream;
    }

    /** PDFBox skips what is no object inside one; what it read is looked at once, when the outermost is read. */
    private void examine(long from) throws IOException {
        if (open == 1 && !ObjectSyntax.isSound(bytes, (int) from, (int) source.getPosition())) {
            faults.report(
                    PdfFault.Kind.FILE_REPAIRED, "an object of the file is damaged; what can be read of it was taken");
        }
    }

    /** Whether the file says that it is encrypted. */
    public boolean isEncrypted() {
        return bounded.getTrailer() != null && bounded.isEncrypted();
    }

    /** The cross-reference streams that were read. */
    public List<XrefStream> indexes() {
        return bounded.indexes();
    }
}
