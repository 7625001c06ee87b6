package io.github.yusuan.ocr;

/**
 * Where a line of text stands, in pixels.
 *
 * @param x0 left of its ink
 * @param y0 top of its ink
 * @param x1 right
 * @param y1 bottom
 * @param em height of a character of its surroundings
 */
record TextLine(int x0, int y0, int x1, int y1, double em) {}
