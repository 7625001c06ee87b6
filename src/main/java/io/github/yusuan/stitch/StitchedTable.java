package io.github.yusuan.stitch;

import io.github.yusuan.layout.Grid;
import io.github.yusuan.locate.Heading;
import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A whole table, all its pages together.
 *
 * @param heading of its first page
 * @param firstPage from 1
 * @param lastPage from 1
 * @param headRows rows of the first head as they are printed, without the number row
 * @param columns headings of each column, from the top
 * @param rows body rows in order; repeated heads and number rows are left out
 * @param notes lines below it
 * @param evidence the weakest that any of its pieces was seen by
 * @param joinedRows places of the rows that were put together over a page break, from 1
 * @param box place of its first piece
 */
public record StitchedTable(
        Heading heading,
        int firstPage,
        int lastPage,
        List<BodyRow> headRows,
        List<List<String>> columns,
        List<BodyRow> rows,
        List<String> notes,
        Grid.Evidence evidence,
        List<Integer> joinedRows,
        Box box) {

    /** Copies the lists. */
    public StitchedTable {
        headRows = List.copyOf(headRows);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        joinedRows = List.copyOf(joinedRows);
    }

    /** The same table read as a form, that has labels before its values and no head: all rows are body rows. */
    public StitchedTable asForm() {
        List<BodyRow> all = new ArrayList<>(headRows);
        all.addAll(rows);
        return new StitchedTable(
                heading,
                firstPage,
                lastPage,
                List.of(),
                Collections.nCopies(columns.size(), List.of()),
                all,
                notes,
                evidence,
                joinedRows.stream().map(row -> row + headRows.size()).toList(),
                box);
    }
}
