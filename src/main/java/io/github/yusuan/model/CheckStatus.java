package io.github.yusuan.model;

import java.util.Locale;

/** What came of an identity. */
public enum CheckStatus {
    /** Both sides are equal. */
    HOLDS,
    /** The sides differ by no more than the rounding of the printed terms explains. */
    HOLDS_ROUNDED,
    /** The sides differ. */
    FAILS,
    /** A term is not printed. */
    NOT_ASSESSABLE;

    /** The word in the output: {@code holds_rounded}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
