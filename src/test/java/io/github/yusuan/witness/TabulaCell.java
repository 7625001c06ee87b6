package io.github.yusuan.witness;

import io.github.yusuan.model.Box;

/**
 * A cell as tabula reads it.
 *
 * @param table which table of the page, from 0
 * @param box its place on the displayed page
 * @param text its lines, with line ends between them
 */
public record TabulaCell(int table, Box box, String text) {}
