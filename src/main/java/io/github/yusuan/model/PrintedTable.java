package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One table as printed, all its pages together.
 *
 * @param seq position in the document, from 1
 * @param kind what it is
 * @param heading what stands above it
 * @param period year and phase of its content
 * @param publisher the unit that publishes it
 * @param owner whose budget it is
 * @param unit unit of money
 * @param content what is printed in it
 */
public record PrintedTable(
        int seq,
        TableKind kind,
        Heading heading,
        FiscalPeriod period,
        PublishingUnit publisher,
        BudgetOwner owner,
        Optional<MoneyUnit> unit,
        Content content)
        implements Published, Serializable {

    /**
     * What stands above a table.
     *
     * @param title as printed, without white space; blank where there is none
     * @param printedNumber the number that the publisher gives it (公开01表); blank where there is none
     */
    public record Heading(String title, String printedNumber) implements Serializable {}

    /**
     * What is printed in a table.
     *
     * @param parts what of it stands on each page, in order; never empty
     * @param columns headings as printed, from the top, one list a column
     * @param rows body rows
     * @param isEmpty printed without any amount
     * @param emptyNote the printed 注; blank where there is none
     * @param confidence from 0 to 1: how sure the layout is
     */
    public record Content(
            List<TablePart> parts,
            List<List<String>> columns,
            List<Row> rows,
            boolean isEmpty,
            String emptyNote,
            double confidence)
            implements Serializable {

        /** Copies the lists. */
        public Content {
            parts = List.copyOf(parts);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
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

    /** Heading as printed, without white space; blank where there is none. */
    public String title() {
        return heading.title();
    }

    /** The number that the publisher gives it (公开01表); blank where there is none. */
    public String printedNumber() {
        return heading.printedNumber();
    }

    /** Whether it is a department's or a government's. */
    public Scope scope() {
        return owner.scope();
    }

    /** Whose money it is, in a government's own budget. */
    public Coverage coverage() {
        return owner.coverage();
    }

    /** What of it stands on each page, in order; never empty. */
    public List<TablePart> parts() {
        return content.parts();
    }

    /** Headings as printed, from the top, one list a column. */
    public List<List<String>> columns() {
        return content.columns();
    }

    /** Body rows. */
    public List<Row> rows() {
        return content.rows();
    }

    /** Whether it is printed without any amount. */
    public boolean isEmpty() {
        return content.isEmpty();
    }

    /** The printed 注; blank where there is none. */
    public String emptyNote() {
        return content.emptyNote();
    }

    /** From 0 to 1: how sure the layout is. */
    public double confidence() {
        return content.confidence();
    }

    /** The page on which it begins, from 1. */
    public int firstPage() {
        return parts().get(0).page();
    }

    /** The page on which it ends, from 1. */
    public int lastPage() {
        return parts().get(parts().size() - 1).page();
    }

    /** An optional value cannot be serialised itself. */
    private Object writeReplace() {
        return new Stored(seq, kind, heading, period, publisher, owner, unit.orElse(null), content);
    }

    private record Stored(
            int seq,
            TableKind kind,
            Heading heading,
            FiscalPeriod period,
            PublishingUnit publisher,
            BudgetOwner owner,
            @Nullable MoneyUnit unit,
            Content content)
            implements Serializable {
        private Object readResolve() {
            return new PrintedTable(seq, kind, heading, period, publisher, owner, Optional.ofNullable(unit), content);
        }
    }
}
