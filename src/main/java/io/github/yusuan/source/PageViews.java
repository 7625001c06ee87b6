package io.github.yusuan.source;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.PagePicture;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.pdf.PdfFault;
import io.github.yusuan.pdf.PdfPageSource;
import io.github.yusuan.work.Work;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of a document for people to look at: as pictures, and the ink that the reading saw. A text has none. */
public final class PageViews implements Closeable {
    private final @Nullable PdfPageSource pdf;

    private PageViews(@Nullable PdfPageSource pdf) {
        this.pdf = pdf;
    }

    /**
     * Opens what was read already.
     *
     * @throws UnreadableInputException if it cannot be opened after all
     */
    public static PageViews open(String name, byte[] bytes, String password, PdfLimits limits)
            throws UnreadableInputException {
        return new PageViews(
                InputKind.of(bytes) == InputKind.PDF
                        ? Sources.openPdf(name, bytes, password, limits, Work.unhurried())
                        : null);
    }

    /** How many pages can be looked at. */
    public int count() {
        return pdf == null ? 0 : pdf.pageCount();
    }

    /** What the reading saw of a page, counted from 1. */
    public PageInk ink(int number) {
        return read(number).ink();
    }

    /**
     * How a page looks; nothing where it goes beyond a limit of the reading or cannot be drawn.
     *
     * @param pixelsPerPoint size of the picture
     */
    public Optional<PagePicture> picture(int number, double pixelsPerPoint) {
        boolean bounded = read(number).faults().stream().noneMatch(fault -> fault.kind() == PdfFault.Kind.LIMIT);
        return bounded && pdf != null ? pdf.draw(number, pixelsPerPoint) : Optional.empty();
    }

    private PdfPageSource.ReadPage read(int number) {
        if (pdf == null || number < 1 || number > count()) {
            throw new IndexOutOfBoundsException("page: expected 1 to " + count() + ", found " + number);
        }
        return pdf.read(number);
    }

    @Override
    public void close() throws IOException {
        if (pdf != null) {
            pdf.close();
        }
    }
}
