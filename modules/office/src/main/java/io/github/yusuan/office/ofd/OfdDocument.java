package io.github.yusuan.office.ofd;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.input.InkPage;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.InputPage;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.io.IOException;
import java.util.List;

/** The pages of a document of OFD, each read when it is asked for. */
final class OfdDocument implements InputDocument {
    private static final int MAX_PAGES = 2_000;

    private final List<OfdPage> pages;
    private final String producer;
    private final ProblemSink problems;

    OfdDocument(List<OfdPage> pages, String producer, ProblemSink problems) {
        this.pages = pages.size() > MAX_PAGES ? pages.subList(0, MAX_PAGES) : pages;
        this.producer = producer;
        this.problems = problems;
        if (pages.size() > MAX_PAGES) {
            problems.report(Problem.ofDocument(
                    ProblemCode.LIMIT_REACHED,
                    "only the first " + MAX_PAGES + " of " + pages.size() + " pages were read"));
        }
    }

    @Override
    public int pageCount() {
        return pages.size();
    }

    @Override
    public InputPage page(int number) {
        try {
            return new InkPage(pages.get(number - 1).read(number));
        } catch (IOException e) {
            problems.report(
                    Problem.ofPage(ProblemCode.PAGE_DAMAGED, number, "the page cannot be read: " + e.getMessage()));
            return new InkPage(new PageInk(number, 595, 842, List.of(), List.of(), List.of(), Unread.NOTHING));
        }
    }

    @Override
    public String producer() {
        return producer;
    }
}
