package io.github.yusuan.ink;

/**
 * A page as a picture.
 *
 * @param number of the page, from 1
 * @param width in pixels
 * @param height in pixels
 * @param pixelsPerPoint how many pixels stand for a point of the page
 * @param pixels red, green and blue of each pixel as 0xRRGGBB, row by row from the top; not to be changed
 */
public record PageImage(int number, int width, int height, double pixelsPerPoint, int[] pixels) {}
