package io.github.yusuan.page;

import io.github.yusuan.model.Box;

/**
 * A run of text on one base line outside all grids; a wide gap on a base line separates two of them.
 *
 * @param text with single spaces where words of letters or digits are apart
 * @param box its place
 * @param size height of its em in points; 0 in a plain text
 */
public record TextLine(String text, Box box, double size) implements Block {

    /** The text without any white space. */
    public String compact() {
        return Texts.compact(text);
    }
}
