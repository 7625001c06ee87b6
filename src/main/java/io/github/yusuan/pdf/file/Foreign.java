package io.github.yusuan.pdf.file;

import io.github.yusuan.model.MessageWords;
import io.github.yusuan.work.Attempt;
import io.github.yusuan.work.ReadingStoppedException;
import io.github.yusuan.work.WorkLimitException;
import java.io.IOException;

/**
 * The one place where PDFBox and its fonts are called with what a file holds. A damaged structure makes them throw what they
 * declare and much that they do not: a cast, an index, a missing entry. All of it comes out as an {@link IOException}; our
 * own limits, a reading that was stopped and errors of the machine pass as they are.
 */
public final class Foreign {
    private Foreign() {}

    /** What reads something of the file. */
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws IOException;
    }

    /** What the reading gives; an exception if the file is damaged there. */
    public static <T> T read(Reading<T> reading) throws IOException {
        Attempt<T> attempt = Attempt.of(reading::read);
        if (attempt.thrown().isPresent()) {
            throw outcome(attempt.thrown().get());
        }
        return attempt.value().orElseThrow();
    }

    private static IOException outcome(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof WorkLimitException || thrown instanceof ReadingStoppedException) {
            throw (RuntimeException) thrown;
        }
        return thrown instanceof IOException declared
                ? declared
                : new IOException(MessageWords.ofFailure(thrown), thrown);
    }
}
