package io.github.yusuan;

import io.github.yusuan.page.Page;
import io.github.yusuan.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pages of a document in another order, with some left out, emptied or there twice. */
record RearrangedSource(List<Page> pages) implements Source {

    /** What can happen to a page. */
    enum Loss {
        DROPPED,
        BLANKED,
        DOUBLED,
        SWAPPED
    }

    /** The pages as they come. */
    static RearrangedSource of(Source source) {
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= source.pageCount(); number++) {
            pages.add(source.page(number));
        }
        return new RearrangedSource(pages);
    }

    /** With something done to a page, from 0; swapped with the next. */
    RearrangedSource with(Loss loss, int at) {
        List<Page> other = new ArrayList<>(pages);
        Page page = pages.get(at);
        switch (loss) {
            case DROPPED -> other.remove(at);
            case BLANKED -> other.set(at, new Page(1, page.width(), page.height(), List.of(), List.of(), 0));
            case DOUBLED -> other.add(at, page);
            case SWAPPED -> Collections.swap(other, at, Math.min(at + 1, other.size() - 1));
        }
        return new RearrangedSource(other);
    }

    @Override
    public int pageCount() {
        return pages.size();
    }

    @Override
    public Page page(int number) {
        Page page = pages.get(number - 1);
        return new Page(number, page.width(), page.height(), page.blocks(), page.watermarks(), page.turn());
    }

    @Override
    public String producer() {
        return "";
    }

    @Override
    public void close() {
        // nothing is held
    }
}
