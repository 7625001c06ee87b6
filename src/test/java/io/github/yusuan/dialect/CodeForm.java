package io.github.yusuan.dialect;

/** How the code of a row is printed. */
enum CodeForm {
    /** A column of codes, a column of names. */
    COLUMN,
    /** 2010301 行政运行 in one column. */
    JOINED,
    /** [2010301]行政运行 in one column. */
    JOINED_IN_BRACKETS,
    /** 类, 款 and 项 in columns, all that lead to the row. */
    SPLIT_FULL,
    /** 类, 款 and 项 in columns, only that of the row's own level. */
    SPLIT_OWN,
    /** The department's economic code and name, then the government's. */
    TWO_GROUPS,
    /** No codes. */
    NONE
}
