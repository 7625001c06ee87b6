package io.github.yusuan.ink;

/**
 * A page as an image.
 *
 * @param width in pixels
 * @param height in pixels
 * @param png the file
 */
public record PagePicture(int width, int height, byte[] png) {}
