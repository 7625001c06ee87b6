package io.github.yusuan.locate;

import io.github.yusuan.page.Block;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.LineIndex;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the first table of a page the title that stands alone at the foot of the page before. */
public final class FootHeading {
    private static final int MAX_DIGITS = 6;
    /** A title, its number, the publisher and the unit line. */
    private static final int MAX_LINES = 4;

    /** Has no settings. */
    public FootHeading() {}

    /** The pieces of a page, the first with a title from the foot of the page before where it has none of its own. */
    public List<TablePiece> carry(Optional<Page> before, Page page, List<TablePiece> pieces) {
        if (before.isEmpty() || pieces.isEmpty() || pieces.get(0).heading().hasTitle()) {
            return pieces;
        }
        LineIndex shown = LineIndex.of(page);
        List<TextLine> lines =
                footOf(before.get()).stream().filter(line -> !shown.has(line)).toList();
        Heading foot = HeadingReader.read(lines);
        if (!foot.hasTitle() || !isHeadingOnly(lines)) {
            return pieces;
        }
        List<TablePiece> carried = new ArrayList<>(pieces);
        carried.set(0, pieces.get(0).with(joined(foot, pieces.get(0).heading())));
        return carried;
    }

    /** The lines below the last table of a page; all of a page without one. */
    private static List<TextLine> footOf(Page page) {
        double bottom = Double.NEGATIVE_INFINITY;
        for (Block block : page.blocks()) {
            if (block instanceof Grid grid) {
                bottom = Math.max(bottom, grid.box().y1());
            }
        }
        List<TextLine> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof TextLine line && line.box().y0() >= bottom - 1 && !isPageNumber(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isPageNumber(TextLine line) {
        String text = line.compact();
        return text.length() <= MAX_DIGITS && text.chars().noneMatch(Character::isLetter);
    }

    /** One title, and below it nothing but who publishes in which unit. */
    private static boolean isHeadingOnly(List<TextLine> lines) {
        int titles = 0;
        int after = 0;
        boolean captions = true;
        for (TextLine line : lines) {
            boolean title = HeadingReader.isTitle(line.compact());
            titles += title ? 1 : 0;
            after = title ? 0 : after + 1;
            captions &= titles == 0 || title || isCaption(line.compact());
        }
        return titles == 1 && captions && after < MAX_LINES;
    }

    private static boolean isCaption(String text) {
        return HeadingReader.isCaption(text) || MoneyWords.inLine(text).isPresent();
    }

    private static Heading joined(Heading foot, Heading own) {
        List<String> lines = new ArrayList<>(foot.lines());
        lines.addAll(own.lines());
        return new Heading(
                foot.title(),
                own.printedNumber().isEmpty() ? foot.printedNumber() : own.printedNumber(),
                own.unitCode().isEmpty() ? foot.unitCode() : own.unitCode(),
                own.unitName().isEmpty() ? foot.unitName() : own.unitName(),
                own.moneyUnit().or(foot::moneyUnit),
                lines,
                own.marks());
    }
}
