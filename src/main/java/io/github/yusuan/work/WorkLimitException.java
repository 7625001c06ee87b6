package io.github.yusuan.work;

/** A page, or the whole document, asked for more work than the limits allow. */
public final class WorkLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The limit, in words. */
    public WorkLimitException(String limit) {
        super(limit, null, false, false);
    }

    /** Throws it if a count is above its limit. */
    public static void check(long count, long limit, String what) {
        if (count > limit) {
            throw new WorkLimitException(what + ": " + limit);
        }
    }
}
