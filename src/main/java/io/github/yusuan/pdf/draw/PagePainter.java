package io.github.yusuan.pdf.draw;

import io.github.yusuan.pdf.file.BoundedDocument;
import io.github.yusuan.pdf.file.PdfReading;
import io.github.yusuan.pdf.pages.HiddenLayers;
import io.github.yusuan.pdf.pages.PageAnnotations;
import io.github.yusuan.pdf.pages.PageContent;
import io.github.yusuan.pdf.pages.PageGeometry;
import io.github.yusuan.work.WorkLimitException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws a page with PDFBox's renderer, for people to look at; the reading never does. Its content alone, without
 * annotations, in the very box that the reading took, so that the places of cells fit the picture. Counted against the
 * same limits as a reading: each page may ask for as much as a whole document that is read.
 */
public final class PagePainter {
    /** A sheet of A2 at 144 dots per inch. */
    private static final double MOST_PIXELS = 8e6;

    private final PdfReading reading;
    private final PageAnnotations annotations;
    private final BoundedDocument document;
    private final OnePage shown; // closed with the document

    public PagePainter(BoundedDocument document, PdfReading reading, HiddenLayers layers) {
        this.annotations = new PageAnnotations(layers, reading.faults());
        this.document = document;
        this.shown = new OnePage(document, document.getTrailer().getCOSDictionary(COSName.ROOT));
        this.reading = reading;
    }

    /**
     * Draws a page.
     *
     * @param page its dictionary, with what it inherits at hand
     * @param smooth whether all pixels of an image count, also where it has more than are drawn
     * @param pixelsPerPoint as long as the image does not become too large; then less
     * @throws WorkLimitException if drawing asks for more than the limits allow
     */
    public BufferedImage draw(COSDictionary page, double pixelsPerPoint, boolean smooth) throws IOException {
        reading.meter().restart();
        PageGeometry geometry = PageGeometry.of(page);
        double scale = Math.min(pixelsPerPoint, Math.sqrt(MOST_PIXELS / (geometry.width() * geometry.height())));
        COSDictionary alone = alone(page);
        document.setDrawing(true);
        try {
            shown.show(alone);
            PDFRenderer renderer = new BoundedRenderer(shown, geometry.width() * geometry.height());
            renderer.setSubsamplingAllowed(!smooth);
            return renderer.renderImage(0, (float) scale, ImageType.RGB);
        } finally {
            document.setDrawing(false);
            reading.faults().take(); // told by the reading already
        }
    }

    /** The page without the tree that it hangs in: damaged trees are none of the renderer's business. */
    private COSDictionary alone(COSDictionary page) throws IOException {
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.TYPE, COSName.PAGE);
        copy.setItem(COSName.CONTENTS, content(page));
        copy.setItem(COSName.GROUP, page.getItem(COSName.GROUP));
        copy.setItem(COSName.RESOURCES, PageGeometry.resources(page));
        copy.setInt(COSName.ROTATE, PageGeometry.rotation(page));
        double[] crop = PageGeometry.crop(page);
        PDRectangle box = new PDRectangle(
                (float) crop[0], (float) crop[1], (float) (crop[2] - crop[0]), (float) (crop[3] - crop[1]));
        copy.setItem(COSName.MEDIA_BOX, box);
        copy.setItem(COSName.CROP_BOX, box);
        copy.setItem(COSName.ANNOTS, annotations.bare(page));
        return copy;
    }

    /** The content as the reading decodes it, up to the limit: PDFBox would inflate without end. */
    private COSStream content(COSDictionary page) throws IOException {
        byte[] content = new PageContent(reading, new HashSet<>()).of(page);
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content);
        }
        return stream;
    }

    /**
     * A document as the renderer sees it: one page at a time, and the layers of the whole. What is read for one page, as
     * its fonts, is kept for the others.
     */
    private static final class OnePage extends PDDocument {
        private final COSArray kids = new COSArray();
        private final COSDictionary root = new COSDictionary();
        private final PDDocumentCatalog catalogue;

        OnePage(COSDocument document, COSDictionary original) {
            super(document);
            root.setItem(COSName.TYPE, COSName.PAGES);
            root.setItem(COSName.KIDS, kids);
            root.setItem(COSName.COUNT, COSInteger.ONE);
            COSDictionary copy = new COSDictionary(original);
            copy.setItem(COSName.PAGES, root);
            copy.removeItem(COSName.ACRO_FORM);
            catalogue = new Catalogue(this, copy);
        }

        void show(COSDictionary page) {
            page.setItem(COSName.PARENT, root);
            kids.clear();
            kids.add(page);
        }

        @Override
        public PDDocumentCatalog getDocumentCatalog() {
            return catalogue;
        }
    }

    /** Its constructor is for heirs only. */
    private static final class Catalogue extends PDDocumentCatalog {

        Catalogue(PDDocument document, COSDictionary dictionary) {
            super(document, dictionary);
        }
    }

    private final class BoundedRenderer extends PDFRenderer {
        private final double page;

        BoundedRenderer(PDDocument document, double page) {
            super(document);
            this.page = page;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new BoundedDrawer(parameters, reading.meter(), page);
        }
    }
}
