package io.github.yusuan.model;

import java.util.Locale;

/** What a row is in the arithmetic of its table. */
public enum RowRole {
    /** The sum of the whole table or of a side. */
    TOTAL,
    /** A sum of rows below it. */
    SUBTOTAL,
    /** A row that nothing divides. */
    LEAF,
    /** A part of the row above that does not exhaust it: 其中. */
    OF_WHICH,
    /** Outside the arithmetic. */
    MEMO;

    /** The word in the output: {@code of_which}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
