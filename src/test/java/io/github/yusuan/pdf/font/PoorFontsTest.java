package io.github.yusuan.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.PdfPageSource;
import io.github.yusuan.pdf.PdfPageSource.ReadPage;
import io.github.yusuan.pdf.content.DrawnPage;
import io.github.yusuan.pdf.content.InkDifference;
import io.github.yusuan.pdf.content.PdfBoxInk;
import io.github.yusuan.pdf.file.PdfFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
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

    /** Such a map numbers the glyphs of a subset. */
    @Test
    void countsWhatOnlyAMacintoshMapNamesAsUnknown() throws IOException, PdfPageSource.RefusedException {
        byte[] file = with("budget-chromium", font -> {
            font.removeItem(COSName.TO_UNICODE);
            COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
            COSStream program = descriptor == null ? null : descriptor.getCOSStream(COSName.FONT_FILE2);
            if (program != null) {
                withMacintoshMaps(program);
            }
        });

        PageInk ink = read(file).ink();

        assertThat(ink.unmapped()).isGreaterThan(ink.glyphs().size() / 4);
        assertThat(ink.glyphs()).anyMatch(glyph -> glyph.text().equals("2"));
        assertThat(ink.glyphs()).noneMatch(glyph -> glyph.text().equals("，"));
    }

    /** Writes the platform of the Macintosh into every entry of the table of character maps. */
    private static void withMacintoshMaps(COSStream program) {
        try {
            byte[] bytes;
            try (InputStream in = program.createInputStream()) {
                bytes = in.readAllBytes();
            }
            ByteBuffer font = ByteBuffer.wrap(bytes);
            for (int table = 0; table < font.getShort(4); table++) {
                int entry = 12 + 16 * table;
                if (font.getInt(entry) == 0x636d6170) {
                    int cmap = font.getInt(entry + 8);
                    for (int map = 0; map < font.getShort(cmap + 2); map++) {
                        font.putInt(cmap + 4 + 8 * map, 0x00010000);
                    }
                }
            }
            try (OutputStream out = program.createOutputStream()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysThatAFontIsWithoutWidths() throws IOException, PdfPageSource.RefusedException {
        byte[] file = with("budget-writer", font -> font.removeItem(COSName.WIDTHS));

        assertThat(read(file).faults())
                .contains(new PdfFault(PdfFault.Kind.FONT_DAMAGED, "a font does not say how wide its characters are"));
    }

    /** NUL in a map of characters says that its maker did not know them; the font's encoding does. */
    @Test
    void asksTheEncodingForWhatTheMapCallsNul() throws IOException, PdfPageSource.RefusedException {
        String map =
                "1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <31> <0000> <32> <FFFD> endbfchar";
        DrawnPage page = DrawnPage.unjudged("BT /F 10 Tf 20 50 Td (312) Tj ET", (document, drawn) -> {
            COSDictionary fonts = drawn.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            fonts.getCOSDictionary(COSName.getPDFName("F"))
                    .setItem(COSName.TO_UNICODE, DrawnPage.stream(document, map));
        });

        assertThat(page.text()).isEqualTo("312");
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
