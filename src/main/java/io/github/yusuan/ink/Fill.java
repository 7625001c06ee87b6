package io.github.yusuan.ink;

/**
 * A filled rectangle large enough to hold text: the ground of a cell, a zebra stripe, a frame.
 *
 * @param x0 left
 * @param y0 top
 * @param x1 right
 * @param y1 bottom
 * @param luma lightness from 0 (black) to 1 (white)
 */
public record Fill(float x0, float y0, float x1, float y1, float luma) {}
