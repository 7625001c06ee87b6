package io.github.yusuan.layout.lines;

import java.util.List;

/**
 * Lines of one column that are one text, wrapped.
 *
 * @param lines from the top
 * @param anchor height of the row that it belongs to
 * @param anchored whether a line of figures stands there
 */
record LabelBlock(List<Segment> lines, double anchor, boolean anchored) {}
