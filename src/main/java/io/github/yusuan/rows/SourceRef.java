package io.github.yusuan.rows;

import io.github.yusuan.model.Box;
import java.io.Serializable;

/**
 * Where something is printed.
 *
 * @param file name of the input
 * @param page from 1
 * @param box on the page, in points from the top left; {@link Box#NONE} where the input has no pages
 * @param row body row of its table, from 1
 */
public record SourceRef(String file, int page, Box box, int row) implements Serializable {}
