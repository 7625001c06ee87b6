package io.github.yusuan.stitch;

import io.github.yusuan.layout.Grid;
import io.github.yusuan.locate.Heading;
import io.github.yusuan.model.Box;
import java.util.List;

/**
 * A whole table, all its pages together.
 *
 * @param heading of its first page
 * @param firstPage from 1
 * @param lastPage from 1
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
        List<List<String>> columns,
        List<BodyRow> rows,
        List<String> notes,
        Grid.Evidence evidence,
        List<Integer> joinedRows,
        Box box) {

    /** Copies the lists. */
    public StitchedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        joinedRows = List.copyOf(joinedRows);
    }
}
