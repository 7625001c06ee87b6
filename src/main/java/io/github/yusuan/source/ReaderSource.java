package io.github.yusuan.source;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.input.CellBlock;
import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.InkPage;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.InputPage;
import io.github.yusuan.input.PicturePage;
import io.github.yusuan.input.TextPage;
import io.github.yusuan.layout.cells.CellLayout;
import io.github.yusuan.layout.text.TabbedText;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.page.Page;
import io.github.yusuan.work.Work;
import io.github.yusuan.work.WorkLimitException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reader of another kind of input has opened, its pages laid out. */
final class ReaderSource implements Source {
    /** As many places as the largest text may have: a whole county's budget is a tenth of it. */
    private static final long MAX_PLACES = 400_000;

    /** Laying out a paragraph costs as much as so many comparisons: a page may have as many as a plain text lines. */
    private static final int STEPS_OF_A_BLOCK = 25;

    /** Every table is looked for among all others: so many places more does one count. */
    private static final int PLACES_OF_A_TABLE = 400;

    /** The widest tables have some thirty columns. */
    private static final int MAX_COLUMNS = 500;

    private final InputDocument document;
    private final ProblemSink problems;
    private final BoundedLayout layout;
    private final ScanReader scans;
    private final Work work;
    private final Map<Integer, Map<Box, String>> places = new HashMap<>();
    private long placesLeft = MAX_PLACES;
    private boolean shown;

    ReaderSource(InputDocument document, ScanReader scans, ProblemSink problems, Work work) {
        this.scans = scans;
        this.work = work;
        this.layout = new BoundedLayout(problems, work);
        this.document = document;
        this.problems = problems;
        if (document.pageCount() == 0) {
            problems.report(Problem.ofDocument(ProblemCode.EMPTY_DOCUMENT, "the file has no page"));
        }
    }

    @Override
    public int pageCount() {
        return document.pageCount();
    }

    @Override
    public Page page(int number) {
        InputPage content = document.page(number);
        boolean placed = content instanceof InkPage || content instanceof PicturePage;
        Page page = placed ? scans.marked(layout.read(inkOf(content))) : laidBounded(number, content);
        shown |= !page.blocks().isEmpty();
        if (number == pageCount() && !shown) {
            problems.report(Problem.ofDocument(ProblemCode.EMPTY_DOCUMENT, "no page shows a character"));
        }
        return page;
    }

    private PageInk inkOf(InputPage content) {
        PageInk ink;
        if (content instanceof PicturePage page) {
            ink = scans.read(page.ink(), scale -> Optional.of(page.picture()));
        } else {
            ink = ((InkPage) content).ink();
            scans.tellUnread(ink);
        }
        shown |= ink.images() > 0;
        return ink;
    }

    private Page laidBounded(int number, InputPage content) {
        work.beginPage();
        try {
            return content instanceof TextPage typed ? typed(number, typed.text()) : laid(number, (CellPage) content);
        } catch (WorkLimitException e) {
            return layout.leftOut(number, 0, 0, String.valueOf(e.getMessage()));
        }
    }

    private Page typed(int number, String text) {
        work.steps(STEPS_OF_A_BLOCK * text.lines().count());
        if (!SimplifiedText.isTraditional(text)) {
            return TabbedText.read(text, number);
        }
        problems.report(Problem.ofPage(ProblemCode.TRADITIONAL_CHARACTERS, number, SimplifiedText.MESSAGE));
        return TabbedText.read(SimplifiedText.of(text), number);
    }

    private Page laid(int number, CellPage shown) {
        CellPage cells = simplified(number, shown);
        List<CellBlock> bounded = new ArrayList<>();
        for (CellBlock block : cells.blocks()) {
            if (block instanceof CellTable whole) {
                CellTable table = whole.columns() > MAX_COLUMNS ? whole.withoutIdleColumns() : whole;
                long size = PLACES_OF_A_TABLE + (long) table.rows() * table.columns();
                if (size > placesLeft || table.columns() > MAX_COLUMNS) {
                    problems.report(Problem.ofPage(
                            ProblemCode.LIMIT_REACHED,
                            number,
                            "expected tables of %d places in all and %d columns each, found one of %d rows and %d columns; it is not read"
                                    .formatted(MAX_PLACES, MAX_COLUMNS, table.rows(), table.columns())));
                    continue;
                }
                placesLeft -= size;
                bounded.add(table);
            } else {
                bounded.add(block);
            }
            work.steps(STEPS_OF_A_BLOCK);
        }
        CellLayout.Laid laid = CellLayout.read(number, new CellPage(bounded));
        places.put(number, laid.places());
        return laid.page();
    }

    private CellPage simplified(int number, CellPage cells) {
        if (cells.texts().noneMatch(SimplifiedText::isTraditional)) {
            return cells;
        }
        problems.report(Problem.ofPage(ProblemCode.TRADITIONAL_CHARACTERS, number, SimplifiedText.MESSAGE));
        return cells.withTexts(SimplifiedText::of);
    }

    @Override
    public double certainty(int page, Box box) {
        return scans.certainty(page, box);
    }

    @Override
    public String place(int page, Box box) {
        return places.getOrDefault(page, Map.of()).getOrDefault(box, "");
    }

    @Override
    public String adviceWithoutTables() {
        int linked = attachments().size();
        return linked == 0
                ? ""
                : "the tables may be in the " + linked + " files that it links to; fetch and give those";
    }

    @Override
    public List<String> attachments() {
        return document.attachments();
    }

    @Override
    public String producer() {
        return document.producer();
    }

    @Override
    public void close() {
        // the document is values in memory
    }
}
