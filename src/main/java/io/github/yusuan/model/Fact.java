package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One printed amount: a cell where a row and a column of a table meet.
 *
 * <pre>{@code
 * fact.name()     // 行政运行
 * fact.measure()  // BASIC
 * fact.amount()   // 1234500.00
 * }</pre>
 *
 * @param table the table
 * @param rowHead the row
 * @param columnHead the column
 * @param cell the amount and its place
 * @param sense what it means in a government's own budget; nothing in a department's
 */
public record Fact(TableRef table, RowHead rowHead, ColumnHead columnHead, PrintedCell cell, GovernmentSense sense)
        implements Serializable {

    /** An amount of a department. */
    public Fact(TableRef table, RowHead rowHead, ColumnHead columnHead, PrintedCell cell) {
        this(table, rowHead, columnHead, cell, GovernmentSense.NONE);
    }

    /** The same amount with the place of its row among the others. */
    public Fact at(RowPosition position) {
        return new Fact(table, rowHead.at(position), columnHead, cell, sense);
    }

    /** The same amount with its place in the input's own terms. */
    public Fact in(String place) {
        return new Fact(table, rowHead, columnHead, cell.in(place), sense);
    }

    /** The same amount, read from a picture. */
    public Fact read(double certainty) {
        return new Fact(table, rowHead, columnHead, cell.read(certainty), sense);
    }

    /** How sure its least sure character is, from 0 to 1; 1 for what was read from text. */
    public double certainty() {
        return cell.certainty();
    }

    /** Table of the document, from 1. */
    public int tableSeq() {
        return table.seq();
    }

    /** Kind of that table. */
    public TableKind kind() {
        return table.kind();
    }

    /** Half of a two-sided table. */
    public Side side() {
        return rowHead.side();
    }

    /** Body row from 1, over all pages of the table. */
    public int row() {
        return rowHead.number();
    }

    /** What the row is in the arithmetic. */
    public RowRole role() {
        return rowHead.position().role();
    }

    /** Depth of the row: 1 类, 2 款, 3 项; 0 where there is none. */
    public int level() {
        return rowHead.position().level();
    }

    /** Body row that the row is a part of, from 1; 0 for none. */
    public int parentRow() {
        return rowHead.position().parentRow();
    }

    /** Full code in digits; blank where the row has none. */
    public String code() {
        return rowHead.code();
    }

    /** Codes of all ancestors and its own, from the top. */
    public List<String> codePath() {
        return rowHead.position().codePath();
    }

    /** Label of the row without white space; for a three-public table the item's canonical name. */
    public String name() {
        return rowHead.name();
    }

    /** Canonical meaning of the column. */
    public Measure measure() {
        return columnHead.measure();
    }

    /** Heading of the column as printed, from the top. */
    public List<String> column() {
        return columnHead.path();
    }

    /** Unit of money of the column. */
    public MoneyUnit unit() {
        return columnHead.unit();
    }

    /** The amount as printed, without thousands separators and white space. */
    public String printed() {
        return cell.printed();
    }

    /** Exact amount in yuan. */
    public BigDecimal amount() {
        return cell.amount();
    }

    /** Page from 1. */
    public int page() {
        return cell.page();
    }

    /** The cell. */
    public Box box() {
        return cell.box();
    }

    /** Whose money it is, in a government's own budget. */
    public Coverage coverage() {
        return sense.coverage();
    }

    /** Which of the rows that readers ask for, in a government's own budget. */
    public Line line() {
        return sense.line();
    }

    /** Where it stands in the input's own terms ({@code Sheet1!C7}); blank where page and box say it. */
    public String place() {
        return cell.place();
    }
}
