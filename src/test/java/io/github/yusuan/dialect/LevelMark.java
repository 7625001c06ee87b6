package io.github.yusuan.dialect;

/** How a row without a code shows its level, and what else is done to names. */
enum LevelMark {
    /** Two blanks a level. */
    BLANKS,
    /** The text begins further right. */
    INDENT,
    /** 一、（一）1. */
    ORDINAL,
    /** The upper level is bold. */
    WEIGHT,
    NONE
}
