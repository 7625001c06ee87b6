package io.github.yusuan.work;

/** The time for a document is up, or its thread was interrupted: nothing more of it is read. */
public final class ReadingStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    ReadingStoppedException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** Why, in words. */
    public String reason() {
        return reason;
    }
}
