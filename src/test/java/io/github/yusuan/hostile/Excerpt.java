package io.github.yusuan.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
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

    /** The whole document, with the contents of pages and the maps of characters as they are before they are compressed. */
    static byte[] decoded(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream && isContent(stream)) {
                    decode(stream);
                }
            }
            return saved(document, CompressParameters.NO_COMPRESSION);
        }
    }

    private static boolean isContent(COSStream stream) {
        return COSName.FLATE_DECODE.equals(stream.getItem(COSName.FILTER))
                && !stream.containsKey(COSName.LENGTH1)
                && !COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE));
    }

    private static void decode(COSStream stream) throws IOException {
        byte[] content;
        try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content);
        }
    }

    private static byte[] of(byte[] pdf, int first, CompressParameters compression) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i < first; i++) {
                document.removePage(0);
            }
            while (document.getNumberOfPages() > PAGES) {
                document.removePage(PAGES);
            }
            return saved(document, compression);
        }
    }

    private static byte[] saved(PDDocument document, CompressParameters compression) throws IOException {
        document.setDocumentId(1L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, compression);
        return out.toByteArray();
    }
}
