package io.github.yusuan.source;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.PagePicture;
import io.github.yusuan.pdf.PdfPageSource;
import io.github.yusuan.pdf.file.PdfFault;
import java.io.IOException;
import java.util.Optional;

/** The pages of a PDF for people to look at. */
final class PdfViews implements Viewed {
    private final PdfPageSource pdf;
    private final ScanReader scans;

    PdfViews(PdfPageSource pdf, ScanReader scans) {
        this.pdf = pdf;
        this.scans = scans;
    }

    @Override
    public int count() {
        return pdf.pageCount();
    }

    @Override
    public PageInk ink(int number) {
        return pdf.read(number).ink();
    }

    @Override
    public PageInk seen(int number) {
        return scans.read(ink(number), scale -> pdf.raster(number, scale));
    }

    @Override
    public Optional<PagePicture> picture(int number, double pixelsPerPoint) {
        boolean bounded = pdf.read(number).faults().stream().noneMatch(fault -> fault.kind() == PdfFault.Kind.LIMIT);
        return bounded ? pdf.draw(number, pixelsPerPoint) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
