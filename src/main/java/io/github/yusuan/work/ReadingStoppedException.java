package io.github.yusuan.work;

/** The time for a document is up, or its thread was interrupted: nothing more of it is read. */
public final class ReadingStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadingStoppedException(String reason) {
        super(reason, null, false, false);
    }
}
