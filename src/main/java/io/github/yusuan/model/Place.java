package io.github.yusuan.model;

import java.io.Serializable;

/**
 * Where something is printed.
 *
 * @param tableSeq table of the document, from 1; 0 outside of tables
 * @param row body row of the table, from 1; 0 outside of tables
 * @param page from 1
 * @param box place on the page; {@link Box#NONE} where there is none
 */
public record Place(int tableSeq, int row, int page, Box box) implements Serializable {}
