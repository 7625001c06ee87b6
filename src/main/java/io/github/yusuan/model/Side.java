package io.github.yusuan.model;

import java.util.Locale;

/** The half of a two-sided table. */
public enum Side {
    /** 收入. */
    REVENUE,
    /** 支出. */
    EXPENDITURE,
    /** The table has no sides. */
    NONE;

    /** The word in the output, blank for none. */
    public String id() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
