package io.github.yusuan.structure;

/** What shows which row is a part of which, from the strongest. */
enum Evidence {
    /** Subject codes: 2050201 is a part of 20502. */
    CODE,
    /** Numbers of an outline: （一） is a part of 一、. */
    ORDINAL,
    /** Names: a sum of its own (小计), a known class, a unit and the units below it. */
    NAME,
    /** How far labels are indented. */
    INDENT,
    /** Bold labels above lighter ones. */
    WEIGHT,
    /** Nothing: each row is a part of the total. */
    NONE
}
