package io.github.yusuan.model;

import java.io.Serializable;

/**
 * A rectangle on a page of the document.
 *
 * @param page from 1
 * @param box on the page; {@link Box#NONE} where nothing of its own is printed there
 */
public record PageBox(int page, Box box) implements Serializable {}
