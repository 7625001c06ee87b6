package io.github.yusuan.layout;

import java.util.List;

/**
 * A page as blocks: the one form in which PDF and text go on.
 *
 * @param number from 1
 * @param width as displayed, in points; 0 for a text
 * @param height as displayed, in points; 0 for a text
 * @param blocks in reading order
 * @param watermarks text that lies across the page or under its tables and belongs to none
 */
public record Page(int number, double width, double height, List<Block> blocks, List<TextLine> watermarks) {

    /** Copies the lists. */
    public Page {
        blocks = List.copyOf(blocks);
        watermarks = List.copyOf(watermarks);
    }
}
