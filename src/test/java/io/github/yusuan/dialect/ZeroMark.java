package io.github.yusuan.dialect;

/** What stands where there is no money. */
enum ZeroMark {
    BLANK,
    ZERO,
    DASH,
    LONG_DASH
}
