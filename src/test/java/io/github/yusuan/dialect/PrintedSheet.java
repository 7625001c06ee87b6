package io.github.yusuan.dialect;

import java.util.List;

/**
 * A table before it is set onto pages.
 *
 * @param title as printed, with the unit where that stands there
 * @param unitLine blank where the unit stands elsewhere
 * @param note below the table; blank for none
 * @param paths headings of each column from the top
 * @param widths of the columns in points
 * @param lines of the body
 * @param facts what it says
 */
record PrintedSheet(
        String title,
        String unitLine,
        String note,
        List<List<String>> paths,
        List<Double> widths,
        List<PrintedLine> lines,
        List<TruthFact> facts) {

    PrintedSheet {
        paths = List.copyOf(paths);
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }
}
