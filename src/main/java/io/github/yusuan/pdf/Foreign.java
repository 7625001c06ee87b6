package io.github.yusuan.pdf;

import io.github.yusuan.model.MessageWords;
import io.github.yusuan.work.ReadingStoppedException;
import io.github.yusuan.work.WorkLimitException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The one place where PDFBox and its fonts are called with what a file holds. A damaged structure makes them throw what they
 * declare and much that they do not: a cast, an index, a missing entry. All of it comes out as an {@link IOException}; our
 * own limits, a reading that was stopped and errors of the machine pass as they are.
 */
final class Foreign {
    private Foreign() {}

    /** What reads something of the file. */
    @FunctionalInterface
    interface Reading<T extends @Nullable Object> {
        T read() throws IOException;
    }

    /** What the reading gives; an exception if the file is damaged there. */
    static <T extends @Nullable Object> T read(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (WorkLimitException | ReadingStoppedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException(MessageWords.ofFailure(e), e);
        }
    }
}
