package io.github.yusuan.dialect;

import io.github.yusuan.dialect.LineCell.Align;
import java.util.ArrayList;
import java.util.List;

/** Tears a line of a sheet into two. */
final class TornLine {

    private static final int SHORTEST = 4;

    private final boolean amountToo;

    TornLine(boolean amountToo) {
        this.amountToo = amountToo;
    }

    /** The sheet with the line at that place, or the nearest one before it with a long name, in two halves. */
    PrintedSheet in(PrintedSheet sheet, int last) {
        List<PrintedLine> lines = new ArrayList<>(sheet.lines());
        List<LineCell> first = new ArrayList<>();
        List<LineCell> rest = new ArrayList<>();
        boolean name = false;
        boolean amount = !amountToo;
        for (LineCell cell : lines.get(last).cells()) {
            boolean ofName = !name && cell.align() == Align.LEFT && isLong(cell.text());
            boolean ofAmount = !amount && cell.align() == Align.RIGHT && isLong(cell.text());
            int cut = ofName
                    ? cell.text().length() - 2
                    : ofAmount ? cell.text().length() - 1 : cell.text().length();
            name |= ofName;
            amount |= ofAmount;
            first.add(cell.withText(cell.text().substring(0, cut)));
            rest.add(cell.withText(cell.text().substring(cut)));
        }
        if (name) {
            lines.set(last, new PrintedLine(first));
            lines.add(last + 1, new PrintedLine(rest));
        }
        return new PrintedSheet(
                sheet.title(), sheet.unitLine(), sheet.note(), sheet.paths(), sheet.widths(), lines, sheet.facts());
    }

    /** A name, not a code, with something left on either side of the cut. */
    private static boolean isLong(String text) {
        String bare = text.strip();
        return bare.length() >= SHORTEST && !bare.matches("\\d+");
    }
}
