package io.github.yusuan.form;

/**
 * What names a row.
 *
 * @param code full subject code; blank where the row has none
 * @param name label without white space; blank where nothing is printed
 * @param textLeft left edge of the name in points, for the level that an indent shows
 */
record RowLabel(String code, String name, double textLeft) {}
