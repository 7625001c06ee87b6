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
 * @param parts what of it stands on each page, in order; never empty
 * @param columns headings as printed, from the top, one list a column
 * @param rows body rows
 * @param isEmpty printed without any amount
 * @param emptyNote the printed 注; blank where there is none
 * @param confidence from 0 to 1: how sure the layout is
 * @param scope whose budget it is
 * @param coverage whose money it is, in a government's own budget
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
        List<TablePart> parts,
        List<List<String>> columns,
        List<Row> rows,
        boolean isEmpty,
        String emptyNote,
        double confidence,
        Scope scope,
        Coverage coverage)
        implements Serializable {

    /** Copies the lists. */
    public PrintedTable {
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The page on which it begins, from 1. */
    public int firstPage() {
        return parts.get(0).page();
    }

    /** The page on which it ends, from 1. */
    public int lastPage() {
        return parts.get(parts.size() - 1).page();
    }

    /**
     * A body row.
     *
     * @param page of its beginning, from 1
     * @param cells text of each column; a merged cell stands in its first place, the others are blank
     * @param places where each cell is printed; without a box in the other places of a merged cell
     */
    public record Row(int page, List<String> cells, List<PageBox> places) implements Serializable {

        /** Copies the lists. */
        public Row {
            cells = List.copyOf(cells);
            places = List.copyOf(places);
        }
    }

    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
