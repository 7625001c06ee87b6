package io.github.yusuan.dialect;

/** How long names are set. */
enum NameForm {
    ONE_LINE,
    /** In a narrow column, over several lines. */
    WRAPPED,
    /** Wrapped, the figures beside the first line. */
    WRAPPED_TOP
}
