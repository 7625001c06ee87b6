package io.github.yusuan.dialect;

/** What happens where a page ends. */
enum PageBreak {
    NONE,
    HEAD_REPEATED,
    TITLE_AND_HEAD_REPEATED,
    BARE,
    /** A name begins on one page and ends on the next. */
    TORN_NAME,
    /** A name and an amount do so. */
    TORN_AMOUNT,
    /** Title and unit line are the last lines of a page, the head begins the next. */
    TITLE_AT_FOOT,
    /** The columns of the second page are wider. */
    OTHER_WIDTHS,
    /** A page without any table lies between. */
    PAGE_BETWEEN
}
