package io.github.yusuan.pdf.pages;

import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.PdfReading;
import io.github.yusuan.pdf.file.StreamDecoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The content of a page: one stream, or several that are read as one. */
public final class PageContent {

    /**
     * A content and the part of it that a page shows: the halves of a spread are two pages of one content.
     *
     * @param content a stream, the same only if it is the very object
     * @param crop what is displayed
     */
    public record Shown(COSStream content, List<Double> crop) {}

    private final PdfReading reading;
    private final Set<Shown> drawn;

    /**
     * For one document.
     *
     * @param drawn the contents of the pages read so far
     */
    public PageContent(PdfReading reading, Set<Shown> drawn) {
        this.reading = reading;
        this.drawn = drawn;
    }

    /** The content of that page as far as it can be decoded; what is missing of it is a fault. */
    public byte[] of(COSDictionary page) {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray array) {
            return joined(array);
        }
        if (contents instanceof COSStream stream && !drawn.add(new Shown(stream, cropOf(page)))) {
            reading.faults().report(PdfFault.Kind.PAGE_REPEATED, "the content is that of an earlier page");
        }
        return decoded(contents, reading.meter().limits().decodedBytes());
    }

    private static List<Double> cropOf(COSDictionary page) {
        return Arrays.stream(PageGeometry.crop(page)).boxed().toList();
    }

    private byte[] joined(COSArray parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        int limit = reading.meter().limits().decodedBytes();
        for (int i = 0; i < parts.size() && joined.size() < limit; i++) {
            joined.writeBytes(decoded(parts.getObject(i), limit - joined.size()));
            joined.write('\n');
        }
        return joined.toByteArray();
    }

    private byte[] decoded(@Nullable COSBase part, int limit) {
        if (!(part instanceof COSStream stream)) {
            reading.faults().report(PdfFault.Kind.PART_MISSING, "the file does not hold the content of the page");
            reading.meter().operators(1);
            return new byte[0];
        }
        try {
            StreamDecoder.Decoded decoded = reading.decoder().decode(stream, limit);
            if (!decoded.whole()) {
                reading.faults().report(PdfFault.Kind.CONTENT_DAMAGED, "the content ends early");
            }
            return decoded.bytes();
        } catch (IOException e) {
            reading.faults().report(PdfFault.Kind.CONTENT_DAMAGED, "the content cannot be decoded");
            return new byte[0];
        }
    }
}
