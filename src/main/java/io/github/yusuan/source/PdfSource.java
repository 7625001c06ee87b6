package io.github.yusuan.source;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.MessageWords;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.pdf.PdfPageSource;
import io.github.yusuan.pdf.file.PdfFault;
import io.github.yusuan.work.Work;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A PDF, laid out page by page; reports what its pages and, after the last one, its whole text are like. */
final class PdfSource implements Source {
    /** From this share of characters without a meaning on, the text is garbled. */
    private static final double GARBLED = 0.05;

    private static final int LONGEST_EXCERPT = 80;
    private static final int UNKNOWN = 0xfffd;

    private final PdfPageSource pdf;
    private final ProblemSink problems;
    private final ScanReader scans;
    private final BoundedLayout layout;
    private long glyphs;
    private long unmapped;
    private long images;
    private boolean cut;

    PdfSource(PdfPageSource pdf, ScanReader scans, ProblemSink problems, Work work) {
        this.pdf = pdf;
        this.scans = scans;
        this.layout = new BoundedLayout(problems, work);
        this.problems = problems;
        pdf.faults().forEach(fault -> problems.report(Problem.ofDocument(codeOf(fault), messageOf(fault))));
        if (pdf.hasMorePages()) {
            problems.report(Problem.ofDocument(
                    ProblemCode.LIMIT_REACHED,
                    "only the first " + MessageWords.count(pdf.pageCount(), "page") + " read"));
        } else if (pdf.claimedPageCount() != pdf.pageCount()) {
            problems.report(Problem.ofDocument(
                    ProblemCode.PAGE_COUNT_DIFFERS,
                    "the file claims " + MessageWords.count(pdf.claimedPageCount(), "page") + ", found "
                            + pdf.pageCount()));
        }
        if (pdf.pageCount() == 0) {
            problems.report(Problem.ofDocument(ProblemCode.EMPTY_DOCUMENT, "the PDF has no page"));
        }
    }

    @Override
    public int pageCount() {
        return pdf.pageCount();
    }

    @Override
    public Page page(int number) {
        if (layout.isSpent()) {
            return layout.leftOut(number, 0, 0, "work per document");
        }
        PdfPageSource.ReadPage read = pdf.read(number);
        PageInk ink = read.ink();
        cut |= read.faults().stream().anyMatch(fault -> fault.kind() == PdfFault.Kind.LIMIT);
        read.faults().forEach(fault -> report(codeOf(fault), number, messageOf(fault)));
        ink = scans.read(ink, new TextLayer(read.unseen()), scale -> pdf.raster(number, scale));
        if (ink.unmapped() > GARBLED * ink.glyphs().size() || hasLostWords(ink)) {
            long lost = ink.glyphs().stream()
                    .filter(glyph -> isWithoutMeaning(glyph.text()))
                    .count();
            report(
                    ProblemCode.UNMAPPED_CHARACTERS,
                    number,
                    lost + " of " + ink.glyphs().size() + " characters have no known meaning");
        }
        count(ink);
        Page page = scans.marked(layout.read(ink));
        if (number == pageCount()) {
            reportWhole();
        }
        if (!page.watermarks().isEmpty()) {
            report(ProblemCode.WATERMARK, number, "kept out of the tables: " + excerpt(page.watermarks()));
        }
        return page;
    }

    private static String excerpt(List<TextLine> lines) {
        String all = lines.stream().map(TextLine::text).distinct().collect(Collectors.joining(" | "));
        return all.length() <= LONGEST_EXCERPT ? all : all.substring(0, LONGEST_EXCERPT) + "…";
    }

    /** Characters without a meaning side by side: one may be a bullet, two are a word or a figure that is lost. */
    private static boolean hasLostWords(PageInk ink) {
        Glyph before = null;
        for (Glyph glyph : ink.glyphs()) {
            boolean lost = isWithoutMeaning(glyph.text());
            if (lost && before != null && before.run() == glyph.run()) {
                return true;
            }
            before = lost ? glyph : null;
        }
        return false;
    }

    private static boolean isWithoutMeaning(String text) {
        int first = text.codePointAt(0);
        return first == UNKNOWN || Character.getType(first) == Character.PRIVATE_USE;
    }

    private static ProblemCode codeOf(PdfFault fault) {
        return switch (fault.kind()) {
            case LIMIT -> ProblemCode.LIMIT_REACHED;
            case FILE_REPAIRED -> ProblemCode.PDF_REPAIRED;
            case CONTENT_DAMAGED -> ProblemCode.PAGE_DAMAGED;
            case PART_MISSING -> ProblemCode.PART_MISSING;
            case FONT_DAMAGED -> ProblemCode.FONT_DAMAGED;
            case PAGE_REPEATED -> ProblemCode.PAGE_REPEATED;
            case PAGE_LEANS -> ProblemCode.PAGE_LEANS;
            case NUMBER_CUT -> ProblemCode.CLIPPED_TEXT;
            case DRAWN_TEXT -> ProblemCode.UNMAPPED_CHARACTERS;
        };
    }

    private static String messageOf(PdfFault fault) {
        boolean limit = fault.kind() == PdfFault.Kind.LIMIT;
        return limit ? "reading stopped at the limit of " + fault.detail() : fault.detail();
    }

    private void count(PageInk ink) {
        glyphs += ink.glyphs().size();
        unmapped += ink.unmapped();
        images += ink.images();
    }

    private void reportWhole() {
        if (glyphs == 0 && images == 0 && !cut && !layout.hasLeftOut()) {
            problems.report(Problem.ofDocument(
                    ProblemCode.EMPTY_DOCUMENT, "no page of " + pageCount() + " shows a character or an image"));
        }
        if (unmapped > 0 && unmapped >= GARBLED * glyphs) {
            problems.report(Problem.ofDocument(
                    ProblemCode.GARBLED_TEXT,
                    unmapped + " of " + glyphs + " characters of the document have no known meaning"));
        }
    }

    private void report(ProblemCode code, int page, String message) {
        problems.report(Problem.ofPage(code, page, message));
    }

    @Override
    public List<String> attachments() {
        return pdf.attachedNames();
    }

    @Override
    public double certainty(int page, Box box) {
        return scans.certainty(page, box);
    }

    @Override
    public String producer() {
        return pdf.producer();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
