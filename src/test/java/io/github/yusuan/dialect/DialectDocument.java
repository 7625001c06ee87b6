package io.github.yusuan.dialect;

import io.github.yusuan.dialect.LineCell.Align;
import io.github.yusuan.fixture.ContentWriter;
import io.github.yusuan.fixture.FixtureFonts;
import io.github.yusuan.fixture.TextStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A document of one or two tables in a dialect, and what it says.
 *
 * @param dialect its manner
 * @param pdf the same bytes for the same dialect and seed
 * @param facts every amount that is printed
 */
record DialectDocument(Dialect dialect, byte[] pdf, List<TruthFact> facts) {

    /** The document with the figures of a seed. */
    static DialectDocument of(Dialect dialect, long seed) {
        Random random = new Random(seed);
        PrintedSheet main = mainSheet(dialect, random);
        List<PrintedSheet> sheets = new ArrayList<>(List.of(main));
        if (dialect.is(Company.TABLE_ABOVE)) {
            sheets.add(0, SubjectContent.of(beside(dialect), TableForm.FUND, random));
        }
        PageSetter setter = new PageSetter(dialect, sheets);
        setter.cover(cover(dialect, main));
        if (sheets.size() > 1) {
            setter.whole(sheets.get(0));
        }
        if (dialect.is(PageBreak.NONE)) {
            setter.whole(main);
        } else {
            setter.broken(main);
        }
        setter.endPage();
        List<TruthFact> facts = new ArrayList<>();
        sheets.forEach(sheet -> facts.addAll(sheet.facts()));
        return new DialectDocument(dialect, new Writer(dialect, setter).write(), facts);
    }

    /** The other table has columns that its form has. */
    private static Dialect beside(Dialect dialect) {
        Dialect other = dialect.with(TableForm.FUND);
        boolean fits = other.is(MeasureSet.ONE) || other.is(MeasureSet.SPLIT);
        return (fits ? other : other.with(MeasureSet.SPLIT)).with(CodeForm.COLUMN);
    }

    private static PrintedSheet mainSheet(Dialect dialect, Random random) {
        TableForm form = dialect.get(TableForm.class);
        return switch (form) {
            case TWO_SIDED, APPROPRIATION -> SidesContent.of(dialect, random);
            case THREE_PUBLIC_ROWS, THREE_PUBLIC_COLUMNS -> ThreePublicContent.of(dialect, random);
            default -> SubjectContent.of(dialect, form, random);
        };
    }

    private static List<String> cover(Dialect dialect, PrintedSheet main) {
        boolean finalAccount = dialect.is(MeasureSet.FINAL_ACCOUNT);
        List<String> lines =
                new ArrayList<>(List.of(SubjectContent.UNIT, finalAccount ? "2025年度部门决算公开" : "2025年部门预算公开"));
        if (dialect.is(Surroundings.PROSE)) {
            lines.add("本部门收支安排详见" + main.title() + "，各项支出按规定公开。");
        }
        return lines;
    }

    /** Writes the pages. */
    private record Writer(Dialect dialect, PageSetter setter, FixtureFonts fonts) {

        Writer(Dialect dialect, PageSetter setter) {
            this(dialect, setter, new FixtureFonts(TextStyle.PLAIN));
        }

        byte[] write() {
            try (PDDocument pdf = new PDDocument()) {
                COSDictionary resources = new COSDictionary();
                for (DialectPage page : setter.pages()) {
                    pdf.addPage(pageOf(page, pdf.getNumberOfPages() + 1, resources));
                }
                resources.setItem(COSName.FONT, fonts.resources());
                COSDictionary images = new COSDictionary();
                images.setItem(COSName.getPDFName(SheetPainter.DARK_IMAGE), darkImage());
                resources.setItem(COSName.XOBJECT, images);
                pdf.setDocumentId(20_250_101L);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                pdf.save(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private PDPage pageOf(DialectPage content, int number, COSDictionary resources) throws IOException {
            float width = (float) setter.pageWidth();
            float height = (float) setter.pageHeight();
            boolean rotated = dialect.is(Surroundings.ROTATED);
            PDPage page = new PDPage(rotated ? new PDRectangle(height, width) : new PDRectangle(width, height));
            page.setResources(new PDResources(resources));
            ContentWriter out = new ContentWriter(height);
            if (rotated) {
                page.setRotation(90);
                out.raw("0 1 -1 0 " + ContentWriter.number(height) + " 0 cm");
            }
            SheetPainter painter = new SheetPainter(out, fonts, dialect);
            surroundings(painter, out, number);
            content.texts().forEach(painter::text);
            content.sheets().forEach(painter::paint);
            COSStream stream = new COSStream();
            try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
                bytes.write(out.bytes());
            }
            page.setContents(new PDStream(stream));
            return page;
        }

        private void surroundings(SheetPainter painter, ContentWriter out, int number) {
            double middle = setter.pageWidth() / 2;
            double foot = setter.pageHeight() - 18;
            boolean head = dialect.is(Surroundings.RUNNING_HEAD);
            if (head) {
                painter.text(new PageText(SubjectContent.UNIT + "2025年部门预算公开", middle, 20, 7, Align.CENTRE));
            }
            if (head || dialect.is(Surroundings.PAGE_NUMBERS) || dialect.is(PageBreak.PAGE_BETWEEN)) {
                painter.text(new PageText("- " + number + " -", middle, foot, 7, Align.CENTRE));
            }
            if (dialect.is(Surroundings.WATERMARK)) {
                out.save();
                out.fillGrey(0.88);
                out.show(
                        FixtureFonts.SONG,
                        40,
                        middle - 110,
                        setter.pageHeight() / 2 + 60,
                        30,
                        fonts.song(SubjectContent.UNIT) + " Tj");
                out.restore();
            }
        }

        private static COSStream darkImage() throws IOException {
            COSStream image = new COSStream();
            image.setName(COSName.TYPE, "XObject");
            image.setName(COSName.SUBTYPE, "Image");
            image.setInt(COSName.WIDTH, 1);
            image.setInt(COSName.HEIGHT, 1);
            image.setInt(COSName.BITS_PER_COMPONENT, 8);
            image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (OutputStream bytes = image.createRawOutputStream()) {
                bytes.write(0);
            }
            return image;
        }
    }
}
