package io.github.yusuan.annex;

import io.github.yusuan.model.Place;
import io.github.yusuan.page.Texts;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a form on its way to records.
 *
 * @param tableSeq table of the document, from 1
 * @param number body row, from 1
 * @param body as printed
 */
record FormRow(int tableSeq, int number, BodyRow body) {
    /** White space beside a Chinese character or a full-width sign carries no meaning. */
    private static final Pattern LOOSE = Pattern.compile("(?<=[^\\x00-\\xff])\\s+|\\s+(?=[^\\x00-\\xff])");

    /** The rows of a table. */
    static List<FormRow> of(int tableSeq, List<BodyRow> rows) {
        List<FormRow> all = new ArrayList<>();
        rows.forEach(row -> all.add(new FormRow(tableSeq, all.size() + 1, row)));
        return all;
    }

    /** The text of the cell that begins in, or reaches from the left to, that column; blank if it begins above. */
    String text(int column) {
        return tidy(body.covering(column).text());
    }

    /** The same without any white space. */
    String compact(int column) {
        return Texts.compact(body.covering(column).text());
    }

    /** Columns in which a cell with text begins. */
    List<Integer> filled() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < body.cells().size(); column++) {
            if (body.cells().get(column).isFilled()) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The column behind the cell that begins in that column; the number of columns if it is the last one. */
    int next(int column) {
        int next = column + 1;
        while (next < body.cells().size() && body.cells().get(next).cover() == BodyCell.Cover.FROM_LEFT) {
            next++;
        }
        return next;
    }

    /** Whether the cell of that column begins in this row. */
    boolean isOwn(int column) {
        return body.covering(column).cover() == BodyCell.Cover.OWN;
    }

    /** The place of the row's cell in that column. */
    Place place(int column) {
        BodyCell cell = body.cells().get(column);
        return new Place(tableSeq, number, cell.page(), cell.box());
    }

    /** The place of the row: that of its first cell with text. */
    Place place() {
        List<Integer> filled = filled();
        return place(filled.isEmpty() ? 0 : filled.get(0));
    }

    private static String tidy(String text) {
        return LOOSE.matcher(text.strip()).replaceAll("");
    }
}
