package io.github.yusuan.dialect;

/** What stands on the page of the table. */
enum Company {
    ALONE,
    /** Another table with the same head above it. */
    TABLE_ABOVE
}
