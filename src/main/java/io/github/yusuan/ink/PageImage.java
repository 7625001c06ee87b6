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
public record PageImage(int number, int width, int height, double pixelsPerPoint, int[] pixels) {

    /** Points are the measure of pages, dots per inch that of pictures. */
    public static final double POINTS_PER_INCH = 72;

    /** How many pixels stand for an inch of the page. */
    public double dpi() {
        return pixelsPerPoint * POINTS_PER_INCH;
    }
}
