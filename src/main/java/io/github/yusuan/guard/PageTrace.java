package io.github.yusuan.guard;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.model.Box;
import io.github.yusuan.page.Block;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What remains of a page when it has been read: enough to see that it is missing, empty or there twice.
 *
 * @param number from 1
 * @param printed the page number that it prints
 * @param last the number of the last page, where it prints that (第3页，共20页)
 * @param content all its text but the page number, and where its tables stand
 * @param looseFigures how many lines outside of tables are nothing but an amount with a fraction
 * @param firstLoose place of the first of them
 */
public record PageTrace(
        int number,
        Optional<Integer> printed,
        Optional<Integer> last,
        String content,
        int looseFigures,
        Box firstLoose) {
    private static final Pattern PAGE_NUMBER = Wordings.pattern(PageTrace.class, "PAGE_NUMBER");
    private static final Pattern GOES_ON = Wordings.pattern(PageTrace.class, "GOES_ON");
    /** Page numbers stand in the outer parts of a page. */
    private static final double MARGIN = 0.14;

    /** The trace of a page. */
    public static PageTrace of(Page page) {
        StringBuilder content = new StringBuilder();
        Optional<Matcher> number = Optional.empty();
        for (Block block : page.blocks()) {
            if (block instanceof TextLine line) {
                Matcher matcher = PAGE_NUMBER.matcher(line.compact());
                if (isInMargin(page, line) && matcher.matches()) {
                    number = Optional.of(matcher);
                } else {
                    content.append(line.compact()).append('\n');
                }
            } else if (block instanceof Grid grid) {
                append(grid, content);
            }
        }
        List<TextLine> loose = looseFigures(page);
        return new PageTrace(
                page.number(),
                number.map(m -> Integer.valueOf(m.group(1))),
                number.flatMap(m -> Optional.ofNullable(m.group(2))).map(Integer::valueOf),
                content.toString(),
                loose.size(),
                loose.isEmpty() ? Box.NONE : page.displayed(loose.get(0).box()));
    }

    /** Lines that are nothing but an amount; a part of a sentence, which goes on with 万元 or a mark, is none. */
    private static List<TextLine> looseFigures(Page page) {
        List<TextLine> loose = new ArrayList<>();
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean inSentence = i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof TextLine next
                    && GOES_ON.matcher(next.compact()).matches();
            if (blocks.get(i) instanceof TextLine line
                    && !inSentence
                    && Amounts.isDecimal(line.compact())
                    && !line.compact().matches(".*[%％]")) {
                loose.add(line);
            }
        }
        return loose;
    }

    private static void append(Grid grid, StringBuilder content) {
        for (Cell cell : grid.cells()) {
            content.append(cell.compact()).append('\t');
        }
        content.append(grid.box()).append('\n');
    }

    private static boolean isInMargin(Page page, TextLine line) {
        double y = line.box().centreY();
        return page.height() > 0 && (y < MARGIN * page.height() || y > (1 - MARGIN) * page.height());
    }

    /** Whether nothing at all is printed on it, not even a page number. */
    boolean isEmpty() {
        return content.isBlank() && printed.isEmpty();
    }
}
