package io.github.yusuan.pdf.content;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.pdf.PdfPageSource;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.pdf.file.PdfReading;
import io.github.yusuan.pdf.pages.PageGeometry;
import io.github.yusuan.pdf.pages.PageTree;
import io.github.yusuan.work.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Lets PDFBox's engine draw those pages of a file that are read without a word of complaint. */
public final class InkJudge {

    /**
     * What came of a file, or of many.
     *
     * @param alike pages that PDFBox draws alike
     * @param unread pages that PDFBox cannot draw
     * @param differences pages that it draws otherwise, in words
     */
    public record Verdict(int alike, int unread, List<String> differences) {

        /** Of no file. */
        public static final Verdict NONE = new Verdict(0, 0, List.of());

        /** Of this and other files. */
        public Verdict and(Verdict other) {
            List<String> both = new ArrayList<>(differences);
            both.addAll(other.differences);
            return new Verdict(alike + other.alike, unread + other.unread, both);
        }
    }

    private InkJudge() {}

    /**
     * A file that is refused, or of which something is said to be wrong, is not judged; nor is such a page. What is
     * wrong with a font is said of the page that shows it first, and holds for the pages behind it.
     */
    public static Verdict of(String name, byte[] file) {
        Map<Integer, PageInk> silent = new TreeMap<>();
        try (PdfPageSource own = PdfPageSource.open(file, "", PdfLimits.DEFAULT)) {
            boolean sound = own.faults().isEmpty();
            for (int number = 1; sound && number <= own.pageCount(); number++) {
                PdfPageSource.ReadPage read = own.read(number);
                sound = read.faults().stream().noneMatch(fault -> fault.kind() == PdfFault.Kind.FONT_DAMAGED);
                if (read.faults().isEmpty()) {
                    silent.put(number, read.ink());
                }
            }
        } catch (IOException e) {
            return Verdict.NONE;
        }
        return silent.isEmpty() ? Verdict.NONE : judge(name, file, silent);
    }

    private static Verdict judge(String name, byte[] file, Map<Integer, PageInk> silent) {
        Verdict verdict = Verdict.NONE;
        try (PDDocument document = Loader.loadPDF(file)) {
            PageTree tree = PageTree.of(
                    document.getDocumentCatalog().getCOSObject(), PdfReading.of(PdfLimits.DEFAULT, Work.unhurried()));
            for (Map.Entry<Integer, PageInk> read : silent.entrySet()) {
                int number = read.getKey();
                COSDictionary page = tree.pages().get(number - 1);
                page.setItem(COSName.RESOURCES, PageGeometry.resources(page)); // also from nodes that are not typed
                verdict = verdict.and(judge(name + " page " + number, new PDPage(page), read.getValue()));
            }
            return verdict;
        } catch (IOException e) {
            return verdict.and(new Verdict(0, silent.size(), List.of()));
        }
    }

    private static Verdict judge(String name, PDPage page, PageInk own) {
        try {
            PageInk drawn = new PdfBoxInk(page).page(own.number());
            List<String> differences = InkDifference.between(own, drawn);
            return differences.isEmpty()
                    ? new Verdict(1, 0, List.of())
                    : new Verdict(0, 0, List.of(name + ": " + differences));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Verdict(0, 1, List.of()); // so ends PDFBox's reading of damaged pages
        }
    }
}
