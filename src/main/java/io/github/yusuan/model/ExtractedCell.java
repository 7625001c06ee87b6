package io.github.yusuan.model;

import java.io.Serializable;

/**
 * A cell of a table of any kind.
 *
 * @param row its first row, from 1
 * @param column its first column, from 1
 * @param rowSpan rows that it covers
 * @param columnSpan columns that it covers
 * @param text as printed, wrapped lines joined; blank where nothing is printed
 * @param page on which it stands, from 1
 * @param box where on the page
 * @param place where it stands in the terms of the input, as {@code Sheet1!C7}; blank where page and box say it
 */
public record ExtractedCell(
        int row, int column, int rowSpan, int columnSpan, String text, int page, Box box, String place)
        implements Serializable {}
