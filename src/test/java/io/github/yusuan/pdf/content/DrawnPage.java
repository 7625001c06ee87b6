package io.github.yusuan.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.PdfPageSource;
import io.github.yusuan.pdf.file.PdfFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A page of 200 by 100 points with the font F, drawn by PDF operators, and what is read of it. */
public final class DrawnPage {
    static final int WIDTH = 200;
    static final int HEIGHT = 100;

    private final PdfPageSource.ReadPage read;

    private DrawnPage(PdfPageSource.ReadPage read) {
        this.read = read;
    }

    /** The page as read; PDFBox's engine draws the same. */
    public static DrawnPage of(String operators) throws IOException {
        return of(operators, (document, page) -> {});
    }

    /** A page of which more is said than its content. */
    public static DrawnPage of(String operators, BiConsumer<PDDocument, PDPage> more) throws IOException {
        byte[] file = file(operators, more);
        try (PdfPageSource own = PdfPageSource.open(file, "", PdfLimits.DEFAULT);
                PDDocument document = Loader.loadPDF(file)) {
            PdfPageSource.ReadPage read = own.read(1);
            PageInk judge = new PdfBoxInk(document.getPage(0)).page(1);
            assertThat(InkDifference.between(read.ink(), judge)).isEmpty();
            return new DrawnPage(read);
        }
    }

    /** What PDFBox's engine, which shows all layers and masks, does not judge. */
    public static DrawnPage unjudged(String operators, BiConsumer<PDDocument, PDPage> more) throws IOException {
        try (PdfPageSource own = PdfPageSource.open(file(operators, more), "", PdfLimits.DEFAULT)) {
            return new DrawnPage(own.read(1));
        }
    }

    public List<Glyph> unseen() {
        return read.unseen();
    }

    private static byte[] file(String operators, BiConsumer<PDDocument, PDPage> more) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(page);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.setResources(resources);
            page.getCOSObject().setItem(COSName.CONTENTS, stream(document, operators));
            more.accept(document, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A stream with those operators. */
    public static COSStream stream(PDDocument document, String operators) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return stream;
    }

    /** A form that covers the page, with the page's fonts. */
    public static COSStream form(PDDocument document, PDPage page, String operators) {
        COSStream form = stream(document, operators);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(WIDTH, HEIGHT));
        form.setItem(COSName.RESOURCES, page.getResources());
        return form;
    }

    /** Puts a resource of that kind under a name. */
    public static void resource(PDPage page, COSName kind, String name, COSDictionary value) {
        COSDictionary all = page.getResources().getCOSObject();
        COSDictionary entries = all.getCOSDictionary(kind);
        if (entries == null) {
            entries = new COSDictionary();
            all.setItem(kind, entries);
        }
        entries.setItem(COSName.getPDFName(name), value);
    }

    public PageInk ink() {
        return read.ink();
    }

    public List<PdfFault> faults() {
        return read.faults();
    }

    /** Its characters as drawn, those that belong to no line left out. */
    public String text() {
        return ink().glyphs().stream()
                .filter(glyph -> glyph.turn() != Glyph.SKEWED)
                .map(Glyph::text)
                .collect(Collectors.joining());
    }

    /** Its rules in words: {@code level 50 from 10 to 190}. */
    public List<String> rules() {
        return ink().rules().stream()
                .map(r -> "%s %d from %d to %d"
                        .formatted(
                                r.horizontal() ? "level" : "upright",
                                Math.round(r.at()),
                                Math.round(r.from()),
                                Math.round(r.to())))
                .toList();
    }
}
