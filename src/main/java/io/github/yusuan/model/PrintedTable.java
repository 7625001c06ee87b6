package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One table as printed, all its pages together.
 *
 * @param seq position in the document, from 1
 * @param kind what it is
 * @param title heading as printed, without white space; blank where there is none
 * @param printedNumber the number that the publisher gives it (公开01表); blank where there is none
 * @param fiscalYear year of its content; 0 where unknown
 * @param phase budget or final account
 * @param unitCode code of the publishing unit; blank where not printed
 * @param unitName publishing unit; blank where not printed
 * @param unit unit of money
 * @param firstPage from 1
 * @param lastPage from 1
 * @param columns headings as printed, from the top, one list a column
 * @param rows body rows
 * @param isEmpty printed without any amount
 * @param emptyNote the printed 注; blank where there is none
 * @param confidence from 0 to 1: how sure the layout is
 */
public record PrintedTable(
        int seq,
        TableKind kind,
        String title,
        String printedNumber,
        int fiscalYear,
        Phase phase,
        String unitCode,
        String unitName,
        Optional<MoneyUnit> unit,
        int firstPage,
        int lastPage,
        List<List<String>> columns,
        List<Row> rows,
        boolean isEmpty,
        String emptyNote,
        double confidence)
        implements Serializable {

    /** Copies the lists. */
    public PrintedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A body row.
     *
     * @param page of its beginning, from 1
     * @param cells text of each column; a merged cell stands in its first place, the others are blank
     */
    public record Row(int page, List<String> cells) implements Serializable {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
