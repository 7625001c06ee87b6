package io.github.yusuan.input;

import io.github.yusuan.ink.PageInk;

/**
 * A page whose texts and rules stand at places; tables are found by geometry, as on a page of a PDF.
 *
 * @param ink what it shows
 */
public record InkPage(PageInk ink) implements InputPage {}
