package io.github.yusuan.dialect;

/** Where the total of a coded table stands and how it is called. */
enum FirstRow {
    TOTAL,
    /** 合计 over the columns of code and name. */
    TOTAL_MERGED,
    /** 本部门合计 over the columns of code and name. */
    DEPARTMENT_MERGED,
    /** The name of the fund over the columns of code and name. */
    FUND_MERGED,
    /** The name of the unit. */
    UNIT_NAMED,
    TOTAL_LAST,
    NONE
}
