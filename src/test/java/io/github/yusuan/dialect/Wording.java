package io.github.yusuan.dialect;

/** Which of the wordings of titles and headings is taken. */
enum Wording {
    FIRST,
    SECOND,
    THIRD,
    FOURTH
}
