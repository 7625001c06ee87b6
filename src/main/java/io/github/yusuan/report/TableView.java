package io.github.yusuan.report;

import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.TablePart;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table as its report shows it.
 *
 * @param table as printed
 * @param kind in words
 * @param tally what the checks say of its amounts
 * @param head cells of the head, row by row
 * @param parts what of it stands on each page
 */
record TableView(PrintedTable table, String kind, AmountTally tally, List<List<HeadCell>> head, List<PartView> parts) {

    /** A heading over so many columns and rows. */
    record HeadCell(String text, int columns, int rows) {}

    /**
     * A part on one page.
     *
     * @param part place and marks
     * @param number of the part, from 1
     * @param shapes outlines of the amounts on the page, by status
     * @param rows body rows that begin on it
     */
    record PartView(TablePart part, int number, List<Shape> shapes, List<RowView> rows) {}

    /** Outlines of cells of one status as the path of a drawing. */
    record Shape(String css, String path) {}

    /**
     * A body row.
     *
     * @param number from 1 over all pages
     * @param anchor its name; what leads to it leads here
     * @param places boxes of its cells: {@code x0,y0,x1,y1} in points, behind @ the page if it is another one
     * @param cells texts
     * @param doubt what of it was read from a picture and is doubtful; blank for nothing
     */
    record RowView(int number, String anchor, String places, List<CellView> cells, String doubt) {}

    /**
     * A cell.
     *
     * @param text as printed
     * @param css one letter for what the checks say of an amount, and {@code d} where it is doubtful; nothing for other cells
     * @param anchor its name, where a failed check leads to it
     * @param check name of the failed check that it takes part in
     * @param hint where it stands in the terms of the file, for an amount of a file that has such terms, and how sure it is,
     *     for an amount that was read from a picture and is doubtful
     */
    record CellView(String text, String css, String anchor, String check, String hint) {}

    String anchor() {
        return CellAnchors.table(table.seq());
    }

    String pages() {
        return table.firstPage() == table.lastPage()
                ? Integer.toString(table.firstPage())
                : table.firstPage() + "–" + table.lastPage();
    }

    /** What 1 of its amounts is in yuan: the script looks for amounts in 元 and 万元. */
    String yuan() {
        return table.unit()
                .map(unit -> unit.toYuan(BigDecimal.ONE).toPlainString())
                .orElse("1");
    }

    int columns() {
        return table.columns().size();
    }
}
