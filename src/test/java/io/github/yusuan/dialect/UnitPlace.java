package io.github.yusuan.dialect;

/** Where the unit of money is named. */
enum UnitPlace {
    /** 单位：万元 above the table, at its right. */
    LINE,
    /** 金额单位：人民币万元. */
    LONG_LINE,
    /** （万元） alone. */
    BARE,
    /** Behind the title. */
    TITLE,
    /** In the heading of each amount column. */
    HEADINGS,
    /** In the label over all amount columns. */
    GROUP,
    /** In a note below the table. */
    BELOW
}
