package io.github.yusuan.dialect;

/** What a rule is made of. */
enum Pen {
    STROKED,
    FILLED,
    /** Trapezia with mitred ends, as word processors draw the borders of cells. */
    MITRED,
    /** Lines of width zero. */
    HAIRLINE,
    /** Every dash is a line of its own. */
    DASHES,
    DASH_PATTERN,
    LIGHT_GREY,
    DOUBLE,
    /** A dark image of one pixel, drawn thin. */
    IMAGE
}
