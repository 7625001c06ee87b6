package io.github.yusuan.pdf;

import io.github.yusuan.ink.PageInk;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The pages of a PDF, each read when asked for and not kept. The page tree is walked by its links up to the limit;
 * its {@code /Count} is never believed.
 */
public final class PdfPageSource implements Closeable {

    /** Why a PDF cannot be opened. */
    public enum Refusal {
        /** It wants a password or a certificate. */
        ENCRYPTED,
        /** Its structure cannot be followed. */
        CORRUPT
    }

    /** A PDF that cannot be opened. */
    public static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;
        private final Refusal refusal;

        RefusedException(Refusal refusal, Throwable cause) {
            super(cause.getMessage(), cause);
            this.refusal = refusal;
        }

        /** Why. */
        public Refusal refusal() {
            return refusal;
        }
    }

    /**
     * One page and what was wrong with it.
     *
     * @param ink what it shows, as far as it was read
     * @param exceeded the limit at which reading stopped, if it did
     * @param damaged whether a part of its content could not be decoded
     */
    public record ReadPage(PageInk ink, Optional<String> exceeded, boolean damaged) {}

    private final PDDocument document;
    private final ParserLog log;
    private final PdfLimits limits;
    private final StreamDecoder decoder;
    private final FontReader fonts;
    private final HiddenLayers layers;
    private final List<COSDictionary> pages = new ArrayList<>();
    private boolean morePages;

    private PdfPageSource(PDDocument document, PdfLimits limits, ParserLog log) {
        this.document = document;
        this.log = log;
        this.limits = limits;
        this.decoder = new StreamDecoder(limits.decodedBytes());
        this.fonts = new FontReader(decoder);
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        this.layers = new HiddenLayers(catalogue);
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        collectPages(catalogue.getCOSDictionary(COSName.PAGES), seen, 0);
    }

    /** Opens a PDF from its bytes; an empty password opens what is only protected against changes. */
    public static PdfPageSource open(byte[] bytes, String password, PdfLimits limits) throws RefusedException {
        ParserLog log = ParserLog.listen();
        boolean opened = false;
        try {
            PdfPageSource source = load(bytes, password, limits, log);
            opened = true;
            return source;
        } finally {
            if (!opened) {
                log.close();
            }
        }
    }

    private static PdfPageSource load(byte[] bytes, String password, PdfLimits limits, ParserLog log)
            throws RefusedException {
        try {
            PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes), password);
            return new PdfPageSource(document, limits, log);
        } catch (InvalidPasswordException e) {
            throw new RefusedException(Refusal.ENCRYPTED, e);
        } catch (IOException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            throw new RefusedException(Refusal.CORRUPT, e); // PDFBox throws the unchecked ones for damaged structures
        } catch (NullPointerException | NegativeArraySizeException e) {
            throw new RefusedException(Refusal.CORRUPT, e);
        }
    }

    private void collectPages(@org.jspecify.annotations.Nullable COSDictionary node, Set<COSBase> seen, int depth) {
        if (node == null || depth > limits.depth() || !seen.add(node)) {
            return;
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            if (pages.size() < limits.pages()) {
                pages.add(node);
            } else {
                morePages = true;
            }
            return;
        }
        for (int i = 0; i < kids.size() && !morePages; i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                collectPages(kid, seen, depth + 1);
            }
        }
    }

    /** How many pages there are, up to the limit. */
    public int pageCount() {
        return pages.size();
    }

    /** Whether there are more pages than the limit allows. */
    public boolean hasMorePages() {
        return morePages;
    }

    /** What the parser had to repair or to skip since the last call. */
    public List<String> takeWarnings() {
        return log.take();
    }

    /** The number of pages that the document claims to have. */
    public int claimedPageCount() {
        return document.getNumberOfPages();
    }

    /** The program that made the file, as it says of itself; blank where it does not. */
    public String producer() {
        COSDictionary info = document.getDocumentInformation().getCOSObject();
        String producer = info.getString(COSName.PRODUCER);
        return producer == null ? "" : producer.strip();
    }

    /** Reads a page, counted from 1. */
    public ReadPage read(int number) {
        COSDictionary page = pages.get(number - 1);
        PageGeometry geometry = PageGeometry.of(page);
        InkCollector ink = new InkCollector(limits);
        ContentInterpreter interpreter = new ContentInterpreter(limits, decoder, fonts, layers, ink);
        Optional<String> exceeded = Optional.empty();
        boolean damaged = false;
        try {
            StreamDecoder.Decoded content = contentOf(page);
            damaged = !content.whole();
            interpreter.run(content.bytes(), PageGeometry.resources(page), new GraphicsState(geometry.toDisplay()));
        } catch (WorkLimitException e) {
            exceeded = Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            damaged = true;
        }
        return new ReadPage(
                ink.page(number, geometry.width(), geometry.height()), exceeded, damaged || interpreter.damaged());
    }

    private StreamDecoder.Decoded contentOf(COSDictionary page) throws IOException {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            return decoder.decode(stream);
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        boolean whole = true;
        int streams = contents instanceof COSArray array ? array.size() : 0;
        for (int i = 0; i < streams && joined.size() < limits.decodedBytes(); i++) {
            if (((COSArray) contents).getObject(i) instanceof COSStream stream) {
                StreamDecoder.Decoded part = decoder.decode(stream);
                whole &= part.whole();
                joined.writeBytes(part.bytes());
                joined.write('\n');
            }
        }
        return new StreamDecoder.Decoded(joined.toByteArray(), whole);
    }

    @Override
    public void close() throws IOException {
        log.close();
        document.close();
    }
}
