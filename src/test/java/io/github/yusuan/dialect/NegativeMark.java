package io.github.yusuan.dialect;

/** How an amount below zero is marked. */
enum NegativeMark {
    /** There is none. */
    NONE,
    MINUS,
    BRACKETS,
    TRIANGLE,
    TRAILING_MINUS,
    EN_DASH,
    FULL_WIDTH_MINUS
}
