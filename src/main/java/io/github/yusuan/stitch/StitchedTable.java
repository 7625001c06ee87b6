package io.github.yusuan.stitch;

import io.github.yusuan.locate.Heading;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.TablePart;
import io.github.yusuan.page.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A whole table, all its pages together.
 *
 * @param heading of its first page
 * @param parts its pieces, in order; never empty
 * @param head its head as it is printed first
 * @param rows body rows in order; repeated heads and number rows are left out
 * @param notes lines below it
 * @param evidence the weakest that any of its pieces was seen by
 * @param joinedRows places of the rows that were put together over a page break, from 1
 */
public record StitchedTable(
        Heading heading,
        List<TablePart> parts,
        Head head,
        List<BodyRow> rows,
        List<String> notes,
        Grid.Evidence evidence,
        List<Integer> joinedRows) {

    /** Copies the lists. */
    public StitchedTable {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        joinedRows = List.copyOf(joinedRows);
    }

    /**
     * The head of a table.
     *
     * @param rows as they are printed, without the number row
     * @param numberRows the row of column numbers; none where it has none
     * @param columns headings of each column, from the top
     */
    public record Head(List<BodyRow> rows, List<BodyRow> numberRows, List<List<String>> columns) {

        /** Copies the lists. */
        public Head {
            rows = List.copyOf(rows);
            numberRows = List.copyOf(numberRows);
            columns = List.copyOf(columns);
        }
    }

    /** Rows of the first head as they are printed, without the number row. */
    public List<BodyRow> headRows() {
        return head.rows();
    }

    /** The row of column numbers of that head; none where it has none. */
    public List<BodyRow> numberRows() {
        return head.numberRows();
    }

    /** Headings of each column, from the top. */
    public List<List<String>> columns() {
        return head.columns();
    }

    /** What is printed in a column of the body, from the top, without white space. */
    public List<String> textsOf(int column) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .filter(BodyCell::isFilled)
                .map(BodyCell::compact)
                .toList();
    }

    /** The page on which it begins, from 1. */
    public int firstPage() {
        return parts.get(0).page();
    }

    /** The page on which it ends, from 1. */
    public int lastPage() {
        return parts.get(parts.size() - 1).page();
    }

    /** The place of its first piece. */
    public Box box() {
        return parts.get(0).box();
    }

    /** The same table read as a form, that has labels before its values and no head: all rows are body rows. */
    public StitchedTable asForm() {
        List<BodyRow> all = new ArrayList<>(headRows());
        all.addAll(rows);
        return new StitchedTable(
                heading,
                parts,
                new Head(List.of(), List.of(), Collections.nCopies(columns().size(), List.of())),
                all,
                notes,
                evidence,
                joinedRows.stream().map(row -> row + headRows().size()).toList());
    }
}
