package io.github.yusuan.layout.sheet;

import java.util.List;

/**
 * The tables that one function found on a sheet, and the sheet without them.
 *
 * @param tables in no order
 * @param rest what is still to be read
 */
public record Finding(List<GridDraft> tables, Sheet rest) {}
