package io.github.yusuan.ink;

/**
 * A visible straight line parallel to an edge of the page: stroked, or a filled rectangle too thin to hold text.
 *
 * @param horizontal whether it runs from left to right
 * @param at y of a horizontal rule, x of a vertical one
 * @param from smaller end
 * @param to larger end
 * @param width thickness in points
 */
public record Rule(boolean horizontal, float at, float from, float to, float width) {}
