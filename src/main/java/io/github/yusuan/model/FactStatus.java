package io.github.yusuan.model;

import java.util.Locale;

/** What the identities that must hold say of one amount, from the best to the worst. */
public enum FactStatus {
    /** No such identity could be assessed with it. */
    UNGUARDED,
    /** All that it takes part in are exact. */
    HOLDS,
    /** At least one is exact but for rounding. */
    HOLDS_ROUNDED,
    /** At least one fails; the fault may lie in any of its terms. */
    FAILS;

    /** The word in the output: {@code holds_rounded}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The worse of the two. */
    FactStatus or(FactStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
