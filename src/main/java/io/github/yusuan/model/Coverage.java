package io.github.yusuan.model;

import java.util.Locale;

/** Which levels of government the money of a government's table belongs to. */
public enum Coverage {
    /** This level and all below it: 全省, 全市. */
    REGION,
    /** This level alone: 省本级, 市级. */
    OWN,
    /** All levels below: 市县合计, 下级. */
    LOWER,
    /** Two or three of them beside each other; only of a table, never of an amount. */
    BOTH,
    /** Not a government's, or nothing says so. */
    NONE;

    /** The word in the output, blank for none. */
    public String id() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
