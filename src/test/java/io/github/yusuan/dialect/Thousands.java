package io.github.yusuan.dialect;

/** What separates thousands. */
enum Thousands {
    NONE,
    COMMA,
    SPACE
}
