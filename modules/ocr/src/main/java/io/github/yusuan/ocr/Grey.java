package io.github.yusuan.ocr;

/**
 * A picture in shades of grey.
 *
 * @param width in pixels
 * @param height in pixels
 * @param luma lightness of each pixel from 0 (black) to 255 (white), row by row from the top
 */
record Grey(int width, int height, byte[] luma) {

    static final int WHITE = 255;

    /** Lightness of a pixel. */
    int at(int x, int y) {
        return luma[y * width + x] & 0xff;
    }

    /** Lightness of a pixel; white beyond the edges. */
    int orWhite(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : at(x, y);
    }

    /** Lightness between pixels, by those around it. */
    double between(double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double fx = x - x0;
        double fy = y - y0;
        double top = orWhite(x0, y0) * (1 - fx) + orWhite(x0 + 1, y0) * fx;
        double bottom = orWhite(x0, y0 + 1) * (1 - fx) + orWhite(x0 + 1, y0 + 1) * fx;
        return top * (1 - fy) + bottom * fy;
    }

    /** The picture made soft: each pixel is the weighed mean of those within two of it, as of a deviation of one pixel. */
    Grey softened() {
        return softenedDown().transposed().softenedDown().transposed();
    }

    private Grey softenedDown() {
        byte[] soft = new byte[luma.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = orWhite(x, y - 2)
                        + 4 * orWhite(x, y - 1)
                        + 6 * at(x, y)
                        + 4 * orWhite(x, y + 1)
                        + orWhite(x, y + 2);
                soft[y * width + x] = (byte) ((sum + 8) / 16);
            }
        }
        return new Grey(width, height, soft);
    }

    /** The picture with its axes changed: what is down the page goes across. */
    Grey transposed() {
        byte[] transposed = new byte[luma.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                transposed[x * height + y] = luma[y * width + x];
            }
        }
        return new Grey(height, width, transposed);
    }

    /** The picture turned clockwise by so many quarters. */
    Grey turned(int quarters) {
        int q = Math.floorMod(quarters, 4);
        if (q == 0) {
            return this;
        }
        int w = q == 2 ? width : height;
        int h = q == 2 ? height : width;
        byte[] turned = new byte[luma.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int tx = q == 1 ? height - 1 - y : q == 2 ? width - 1 - x : y;
                int ty = q == 1 ? x : q == 2 ? height - 1 - y : width - 1 - x;
                turned[ty * w + tx] = luma[y * width + x];
            }
        }
        return new Grey(w, h, turned);
    }
}
