package io.github.yusuan.pdf;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageImage;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.PagePicture;
import io.github.yusuan.model.MessageWords;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.content.ContentInterpreter;
import io.github.yusuan.pdf.content.InkCollector;
import io.github.yusuan.pdf.draw.PagePainter;
import io.github.yusuan.pdf.draw.PictureEncoder;
import io.github.yusuan.pdf.file.AttachedFiles;
import io.github.yusuan.pdf.file.BoundedDocument;
import io.github.yusuan.pdf.file.BoundedParser;
import io.github.yusuan.pdf.file.FaultLog;
import io.github.yusuan.pdf.file.Foreign;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.PdfReading;
import io.github.yusuan.pdf.file.XrefAudit;
import io.github.yusuan.pdf.font.FontReader;
import io.github.yusuan.pdf.pages.HiddenLayers;
import io.github.yusuan.pdf.pages.PageAnnotations;
import io.github.yusuan.pdf.pages.PageContent;
import io.github.yusuan.pdf.pages.PageGeometry;
import io.github.yusuan.pdf.pages.PageTree;
import io.github.yusuan.work.Attempt;
import io.github.yusuan.work.Work;
import io.github.yusuan.work.WorkLimitException;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

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
        CORRUPT,
        /** Opening it takes more work than the limits allow. */
        LIMIT
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
     * @param unseen what is written on it and not shown
     * @param faults what was wrong
     */
    public record ReadPage(PageInk ink, List<Glyph> unseen, List<PdfFault> faults) {}

    /** What opens a PDF that is made for the owner of a certificate; the program has no such library. */
    private static final String CERTIFICATES = "org/bouncycastle/";

    /**
     * A scan of the very resolution that is asked for stays pixel for pixel what it is: a size just below a whole number
     * would be rounded down.
     */
    private static final double WHOLE_PIXELS = 1 + 2e-6;

    private final BoundedDocument document;
    private final PdfReading reading;
    private final FontReader fonts;
    private final HiddenLayers layers;
    private final PageTree pages;
    private final List<PdfFault> faults;
    private final String producer;
    private final AttachedFiles attached;
    private @Nullable PagePainter painter;
    private final Set<PageContent.Shown> drawn = new HashSet<>();

    private PdfPageSource(BoundedDocument document, PdfReading reading) {
        this.document = document;
        this.reading = reading;
        this.fonts = new FontReader(reading.decoder(), reading.meter(), reading.faults());
        COSDictionary catalogue = document.getTrailer().getCOSDictionary(COSName.ROOT);
        this.layers = new HiddenLayers(catalogue);
        this.pages = PageTree.of(catalogue, reading);
        this.producer = producerOf(document.getTrailer());
        this.attached = AttachedFiles.of(catalogue, reading.decoder());
        this.faults = reading.faults().take();
    }

    /** Opens a PDF from its bytes; an empty password opens what is only protected against changes. */
    public static PdfPageSource open(byte[] bytes, String password, PdfLimits limits) throws RefusedException {
        return open(bytes, password, limits, Work.unhurried());
    }

    /** Opens a PDF whose reading ends where that work does. */
    public static PdfPageSource open(byte[] bytes, String password, PdfLimits limits, Work work)
            throws RefusedException {
        PdfReading reading = PdfReading.of(limits, work);
        try {
            return parsed(new BoundedParser(bytes, password, reading), bytes, reading);
        } catch (RefusedException e) {
            throw e;
        } catch (IOException e) {
            throw new RefusedException(Refusal.CORRUPT, e);
        }
    }

    private static PdfPageSource parsed(BoundedParser parser, byte[] bytes, PdfReading reading)
            throws RefusedException {
        try {
            return Foreign.read(() -> {
                BoundedDocument document = parser.read();
                new XrefAudit(bytes).run(parser.indexes(), reading.faults());
                return new PdfPageSource(document, reading);
            });
        } catch (InvalidPasswordException e) {
            throw new RefusedException(Refusal.ENCRYPTED, e);
        } catch (WorkLimitException e) {
            throw new RefusedException(Refusal.LIMIT, e);
        } catch (IOException e) {
            throw refused(parser, e);
        } catch (NoClassDefFoundError e) {
            if (String.valueOf(e.getMessage()).startsWith(CERTIFICATES)) {
                throw refused(parser, e);
            }
            throw e;
        }
    }

    private static RefusedException refused(BoundedParser parser, Throwable cause) {
        return new RefusedException(parser.isEncrypted() ? Refusal.ENCRYPTED : Refusal.CORRUPT, cause);
    }

    /** How many pages there are, up to the limit. */
    public int pageCount() {
        return pages.pages().size();
    }

    /** Whether there are more pages than the limit allows. */
    public boolean hasMorePages() {
        return pages.isCut();
    }

    /** The number of pages that the document claims to have. */
    public int claimedPageCount() {
        return pages.claimed();
    }

    /** What was wrong with the file as a whole. */
    public List<PdfFault> faults() {
        return faults;
    }

    /** The program that made the file, as it says of itself; blank where it does not. */
    public String producer() {
        return producer;
    }

    private static String producerOf(@Nullable COSDictionary trailer) {
        COSDictionary info = trailer == null ? null : trailer.getCOSDictionary(COSName.INFO);
        String text = info == null ? null : info.getString(COSName.PRODUCER);
        return text == null ? "" : text.strip();
    }

    /** The names of the files that the PDF carries with it. */
    public List<String> attachedNames() {
        return attached.names();
    }

    /** The content of the file at a place among those names; none where it is damaged or goes beyond the limits. */
    public byte[] attachedContent(int index) {
        return attached.content(index);
    }

    /** Reads a page, counted from 1. */
    public ReadPage read(int number) {
        COSDictionary page = pages.pages().get(number - 1);
        FaultLog log = reading.faults();
        reading.meter().beginPage();
        PageDraft draft = new PageDraft(new InkCollector(reading.meter(), log));
        try {
            Foreign.read(() -> filled(draft, page));
        } catch (WorkLimitException e) {
            log.report(PdfFault.Kind.LIMIT, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            log.report(PdfFault.Kind.CONTENT_DAMAGED, "an object of the page is damaged: " + MessageWords.ofFailure(e));
        }
        PageInk ink = draft.ink.page(number, draft.geometry.width(), draft.geometry.height());
        return new ReadPage(ink, draft.ink.unseen(), log.take());
    }

    /** What is known of a page so far: where an object of it is damaged, the rest stays. */
    private static final class PageDraft {
        private PageGeometry geometry = PageGeometry.A4_PORTRAIT;
        private InkCollector ink;

        PageDraft(InkCollector ink) {
            this.ink = ink;
        }
    }

    private PageDraft filled(PageDraft draft, COSDictionary page) {
        draft.geometry = PageGeometry.of(page);
        byte[] content = new PageContent(reading, drawn).of(page);
        interpret(page, content, draft.geometry, draft.ink);
        double lean = draft.ink.lean();
        if (lean != 0) {
            reading.faults().report(PdfFault.Kind.PAGE_LEANS, "by %.1f degrees".formatted(lean));
            reading.meter().beginPage();
            draft.geometry = draft.geometry.turnedBack(lean);
            draft.ink = new InkCollector(reading.meter(), reading.faults());
            interpret(page, content, draft.geometry, draft.ink);
        }
        return draft;
    }

    private void interpret(COSDictionary page, byte[] content, PageGeometry geometry, InkCollector ink) {
        COSDictionary resources = PageGeometry.resources(page);
        ContentInterpreter interpreter = new ContentInterpreter(reading, fonts, layers, ink);
        interpreter.run(content, resources, geometry);
        for (PageAnnotations.Appearance appearance : new PageAnnotations(layers, reading.faults()).of(page)) {
            new ContentInterpreter(reading, fonts, layers, ink).appearance(appearance, resources, geometry);
        }
    }

    /**
     * Draws a page, counted from 1, for people to look at.
     *
     * @param pixelsPerPoint how large
     * @return nothing if the page cannot be drawn within the limits, or not at all
     */
    public Optional<PagePicture> draw(int number, double pixelsPerPoint) {
        return drawn(
                number,
                pixelsPerPoint,
                false,
                image -> new PagePicture(image.getWidth(), image.getHeight(), PictureEncoder.png(image)));
    }

    /**
     * Draws a page, counted from 1, for a recogniser to read; the picture is as large as the page that {@link #read} gave.
     *
     * @param pixelsPerPoint how large, as long as the picture does not become too large; then less
     * @return nothing if the page cannot be drawn within the limits, or not at all
     */
    public Optional<PageImage> raster(int number, double pixelsPerPoint) {
        double width = PageGeometry.of(pages.pages().get(number - 1)).width();
        return drawn(number, pixelsPerPoint * WHOLE_PIXELS, true, image -> {
            int w = image.getWidth();
            int h = image.getHeight();
            return new PageImage(number, w, h, w / width, image.getRGB(0, 0, w, h, null, 0, w));
        });
    }

    private <T> Optional<T> drawn(int number, double pixelsPerPoint, boolean smooth, Function<BufferedImage, T> form) {
        return Attempt.of(() -> form.apply(painter().draw(pages.pages().get(number - 1), pixelsPerPoint, smooth)))
                .value();
    }

    /** Made when it is needed first: most documents are only read. */
    private PagePainter painter() {
        if (painter == null) {
            painter = new PagePainter(document, reading, layers);
        }
        return painter;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
