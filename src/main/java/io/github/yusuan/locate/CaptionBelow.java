package io.github.yusuan.locate;

import io.github.yusuan.model.Mark;
import io.github.yusuan.page.Block;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The title of the only table of a page where it stands below it and none above: in its middle, close by, the last line of
 * the page. A title whose table is on the next page stands there as well, but only where there was no room for the table.
 */
final class CaptionBelow {
    /** White between a table and the title below it is less, in ems of the title. */
    private static final double CLOSE_EM = 3;
    /** Part of the height of the page that is left below the title. */
    private static final double ROOM = 0.25;

    private static final int MAX_DIGITS = 6;

    private CaptionBelow() {}

    /** The heading with the title that stands below the grid; as it is where none does. */
    static Heading of(Page page, Grid grid, Heading own) {
        if (own.hasTitle()) {
            return own;
        }
        List<TextLine> below = linesBelow(page, grid);
        return below.size() == 1 && isCaption(below.get(0), page, grid) ? titled(own, HeadingReader.read(below)) : own;
    }

    private static List<TextLine> linesBelow(Page page, Grid grid) {
        List<TextLine> below = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof TextLine line && line.box().y0() > grid.box().y1() - 1 && !isPageNumber(line)) {
                below.add(line);
            }
        }
        below.sort(Comparator.comparingDouble(line -> line.box().y0()));
        return below;
    }

    private static boolean isPageNumber(TextLine line) {
        String text = line.compact();
        return text.length() <= MAX_DIGITS && text.chars().noneMatch(Character::isLetter);
    }

    private static boolean isCaption(TextLine line, Page page, Grid grid) {
        return HeadingReader.isTitle(line.compact())
                && line.box().y0() - grid.box().y1() < CLOSE_EM * line.size()
                && Math.abs(line.box().centreX() - grid.box().centreX()) < line.size()
                && page.height() - line.box().y1() > ROOM * page.height();
    }

    private static Heading titled(Heading own, Heading caption) {
        List<Mark> marks = new ArrayList<>(own.marks());
        marks.addAll(caption.marks());
        List<String> lines = new ArrayList<>(own.lines());
        lines.addAll(caption.lines());
        return new Heading(
                caption.title(),
                own.printedNumber().isEmpty() ? caption.printedNumber() : own.printedNumber(),
                own.unitCode(),
                own.unitName(),
                own.moneyUnit().or(caption::moneyUnit),
                lines,
                marks);
    }
}
