package io.github.yusuan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.PdfPageSource.ReadPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Fonts that leave out what is read first. */
class PoorFontsTest {
    private static final int PAGE = 3;

    /** Full-width punctuation stands at the very end of the first plane, behind the characters for private use. */
    @Test
    void asksTheFontProgramForWhatNoMapNames() throws IOException, PdfPageSource.RefusedException {
        byte[] file = with("budget-chromium", font -> font.removeItem(COSName.TO_UNICODE));
        PageInk own = read(file).ink();
        try (PDDocument document = Loader.loadPDF(file)) {
            PageInk judge = new PdfBoxInk(document.getPage(PAGE - 1)).page(PAGE);
            assertThat(InkDifference.between(own, judge)).isEmpty();
        }
        assertThat(own.glyphs()).anyMatch(glyph -> glyph.text().equals("，"));
        assertThat(own.unmapped()).isZero();
    }

    @Test
    void saysThatAFontIsWithoutWidths() throws IOException, PdfPageSource.RefusedException {
        byte[] file = with("budget-writer", font -> font.removeItem(COSName.WIDTHS));

        assertThat(read(file).faults())
                .contains(new PdfFault(PdfFault.Kind.FONT_DAMAGED, "a font does not say how wide its characters are"));
    }

    private static ReadPage read(byte[] file) throws IOException, PdfPageSource.RefusedException {
        try (PdfPageSource source = PdfPageSource.open(file, "", PdfLimits.DEFAULT)) {
            return source.read(PAGE);
        }
    }

    private static byte[] with(String name, Consumer<COSDictionary> change) throws IOException {
        Path file = Path.of("testdata", name, name + ".pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                        && COSName.FONT.equals(dictionary.getCOSName(COSName.TYPE))) {
                    change.accept(dictionary);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
