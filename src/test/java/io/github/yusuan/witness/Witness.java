package io.github.yusuan.witness;

import com.google.common.base.Suppliers;
import io.github.yusuan.layout.LayoutSettings;
import io.github.yusuan.layout.TableExtractor;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.PdfPageSource;
import io.github.yusuan.work.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Compares a document page by page; a page is drawn only where there is something to explain. */
final class Witness {
    private Witness() {}

    /**
     * Compares our reading with another one.
     *
     * @param testimony what tabula reads, page by page
     */
    static WitnessReport compare(byte[] pdf, List<List<TabulaCell>> testimony) throws IOException {
        WitnessReport report = new WitnessReport();
        TableExtractor extractor = new TableExtractor(LayoutSettings.DEFAULT, Work.unhurried());
        try (PdfPageSource source = PdfPageSource.open(pdf, "", PdfLimits.DEFAULT);
                PDDocument document = Loader.loadPDF(pdf)) {
            for (int number = 1; number <= source.pageCount(); number++) {
                int at = number;
                List<TabulaCell> cells = testimony.get(number - 1);
                report.onPage(number, (int)
                        cells.stream().map(TabulaCell::table).distinct().count());
                PageComparison.compare(
                        cells,
                        extractor.read(source.read(number).ink()),
                        Suppliers.memoize(() -> draw(document, at)),
                        report);
            }
        }
        return report;
    }

    private static PageView draw(PDDocument document, int number) {
        try {
            return new PageView(document, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
