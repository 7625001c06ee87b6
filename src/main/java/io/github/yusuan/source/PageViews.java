package io.github.yusuan.source;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.PagePicture;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputReader;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.work.Work;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * The pages of a document for people to look at: as pictures, and the ink that the reading saw. Only PDFs and images have
 * any. What was told when the document was read is not told again.
 */
public final class PageViews implements Closeable {
    private static final ProblemSink TOLD = problem -> {};

    private final Viewed document;

    private PageViews(Viewed document) {
        this.document = document;
    }

    /**
     * Opens what was read already.
     *
     * @param how as it was when it was read
     * @throws UnreadableInputException if it cannot be opened after all
     */
    public static PageViews open(String name, byte[] bytes, Opening how) throws UnreadableInputException {
        ScanReader scans = new ScanReader(how.scans(), TOLD);
        if (InputKind.of(bytes) == InputKind.PDF) {
            return new PageViews(
                    new PdfViews(Sources.openPdf(name, bytes, how.password(), how.limits(), Work.unhurried()), scans));
        }
        Optional<InputReader> reader =
                InputReaders.readerOf(InputBytes.head(bytes)).filter(InputReader::showsPictures);
        return new PageViews(
                reader.isPresent()
                        ? new ImageViews(reader.get().open(new Input(name, bytes, how.password(), TOLD)), scans)
                        : Viewed.NOTHING);
    }

    /** How many pages can be looked at. */
    public int count() {
        return document.count();
    }

    /** What a page shows without being read as a picture, counted from 1. */
    public PageInk ink(int number) {
        return document.ink(checked(number));
    }

    /** What the reading saw of a page: a scan is read from its picture once more. */
    public PageInk seen(int number) {
        return document.seen(checked(number));
    }

    /**
     * How a page looks; nothing where it goes beyond a limit of the reading or cannot be drawn.
     *
     * @param pixelsPerPoint size of the picture
     */
    public Optional<PagePicture> picture(int number, double pixelsPerPoint) {
        return document.picture(checked(number), pixelsPerPoint);
    }

    private int checked(int number) {
        if (number < 1 || number > count()) {
            throw new IndexOutOfBoundsException("page: expected 1 to " + count() + ", found " + number);
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
