package io.github.yusuan.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A few pages of a document, so that very many mutants can be read in little time. */
final class Excerpt {
    private static final int PAGES = 3;

    private Excerpt() {}

    /** With a cross-reference table and every object by itself, as most producers write. */
    static byte[] plain(byte[] pdf, int first) throws IOException {
        return of(pdf, first, CompressParameters.NO_COMPRESSION);
    }

    /** With a cross-reference stream and streams of objects. */
    static byte[] compressed(byte[] pdf, int first) throws IOException {
        return of(pdf, first, CompressParameters.DEFAULT_COMPRESSION);
    }

    private static byte[] of(byte[] pdf, int first, CompressParameters compression) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i < first; i++) {
                document.removePage(0);
            }
            while (document.getNumberOfPages() > PAGES) {
                document.removePage(PAGES);
            }
            document.setDocumentId(1L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, compression);
            return out.toByteArray();
        }
    }
}
