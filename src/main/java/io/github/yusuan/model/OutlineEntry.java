package io.github.yusuan.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the document, or a line of its table of contents.
 *
 * @param level 1 for parts, growing inwards
 * @param title without white space, leaders and page number
 * @param printedPage page that the table of contents gives; nothing if the heading is not listed there
 * @param page page that it really stands on; nothing if it is only listed
 * @param box place on that page
 */
public record OutlineEntry(int level, String title, Optional<Integer> printedPage, Optional<Integer> page, Box box)
        implements Serializable {
    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return new Stored(level, title, printedPage.orElse(null), page.orElse(null), box);
    }

    private record Stored(
            int level,
            String title,
            @Nullable Integer printedPage,
            @Nullable Integer page,
            Box box) implements Serializable {
        private Object readResolve() {
            return new OutlineEntry(level, title, Optional.ofNullable(printedPage), Optional.ofNullable(page), box);
        }
    }
}
