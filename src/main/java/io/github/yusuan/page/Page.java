package io.github.yusuan.page;

import io.github.yusuan.model.Box;
import java.util.List;

/**
 * A page as blocks: the one form in which PDF and text go on.
 *
 * @param number from 1
 * @param width as displayed, in points; 0 for a text
 * @param height as displayed, in points; 0 for a text
 * @param blocks in reading order
 * @param watermarks text that lies across the page or under its tables and belongs to none
 * @param turn by how many degrees its text is turned on the displayed page: 0, 90, 180 or 270. The boxes of the blocks
 *     are those of the page turned back, so that every line runs from left to right
 */
public record Page(int number, double width, double height, List<Block> blocks, List<TextLine> watermarks, int turn) {
    /** Longer is no page number (—12—, 12/34). */
    private static final int MAX_NUMBER = 8;

    /** Copies the lists. */
    public Page {
        blocks = List.copyOf(blocks);
        watermarks = List.copyOf(watermarks);
    }

    /** The page where it was read from a picture: its rules are those of the picture. */
    public Page asRaster() {
        List<Block> raster = blocks.stream()
                .map(block -> block instanceof Grid grid && grid.evidence().compareTo(Grid.Evidence.RASTER) < 0
                        ? grid.seenBy(Grid.Evidence.RASTER)
                        : block)
                .toList();
        return new Page(number, width, height, raster, watermarks, turn);
    }

    /** Whether it shows no text but at most its number: a blank page or a picture. */
    public boolean isEmpty() {
        return blocks.stream().allMatch(Page::isNumber);
    }

    /** Whether it shows nothing but its number and what the page before shows at the same places: its running heads. */
    public boolean isEmptyBehind(Page before) {
        LineIndex shown = LineIndex.of(before);
        return blocks.stream().allMatch(block -> isNumber(block) || block instanceof TextLine line && shown.has(line));
    }

    private static boolean isNumber(Block block) {
        return block instanceof TextLine line
                && line.compact().length() <= MAX_NUMBER
                && line.compact().chars().noneMatch(Character::isLetter);
    }

    /** A box of a block as it lies on the displayed page. */
    public Box displayed(Box box) {
        return turn == 0 ? box : turned(box, 360 - turn);
    }

    /** A box after the page was turned back by that many degrees. */
    public static Box turned(Box b, int degrees) {
        return switch (degrees) {
            case 90 -> new Box(b.y0(), -b.x1(), b.y1(), -b.x0());
            case 180 -> new Box(-b.x1(), -b.y1(), -b.x0(), -b.y0());
            case 270 -> new Box(-b.y1(), b.x0(), -b.y0(), b.x1());
            default -> b;
        };
    }

    /** A grid with the boxes of its cells as they lie on the displayed page; its column borders stay as read. */
    public Grid displayed(Grid grid) {
        List<Cell> cells = grid.cells().stream()
                .map(c -> c.at(c.row(), c.column(), c.rowSpan(), c.columnSpan(), displayed(c.box())))
                .toList();
        return turn == 0
                ? grid
                : new Grid(
                        displayed(grid.box()),
                        grid.rowCount(),
                        grid.columnCount(),
                        cells,
                        grid.columnEdges(),
                        grid.bands(),
                        grid.evidence(),
                        grid.open());
    }
}
