package io.github.yusuan.stitch;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.model.TablePart;
import io.github.yusuan.page.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table while its pieces come in. */
final class OpenTable {
    private final TablePiece first;
    private final List<BodyRow> head = new ArrayList<>();
    private final List<BodyRow> numberRows = new ArrayList<>();
    private final List<List<String>> columns;
    private final List<BodyRow> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<TablePart> parts = new ArrayList<>();
    private final List<Integer> joinedRows = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<Integer, Content> contents = new HashMap<>();
    private TablePiece last;
    private TablePiece newest;
    private Grid.Evidence evidence;

    OpenTable(TablePiece piece) {
        first = piece;
        last = piece;
        newest = piece;
        evidence = piece.grid().evidence();
        columns = new ArrayList<>(piece.columnPaths());
        List<BodyRow> all = PieceRows.of(piece, PieceRows.sameColumns(piece), columns.size());
        for (int r = 0; r < piece.headRows(); r++) {
            (r == piece.numberRow() ? numberRows : head).add(all.get(r));
        }
        add(piece, all.subList(piece.headRows(), all.size()));
    }

    /** The piece that began it. */
    TablePiece first() {
        return first;
    }

    /** The piece that ends it; what stands in further columns does not count. */
    TablePiece last() {
        return last;
    }

    /** The page that it has come to. */
    int lastPage() {
        return newest.page();
    }

    /** Whether no other table stands below it on that page. */
    boolean isLastOnPage() {
        return newest.lastOnPage();
    }

    /** All columns, those on facing pages included. */
    int columnCount() {
        return columns.size();
    }

    /** Its body rows so far. */
    List<BodyRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** What of its rows each of its pieces holds. */
    List<Stretch> stretches() {
        return Collections.unmodifiableList(stretches);
    }

    /** Whether a column holds nothing but amounts, some of them with fractions. */
    boolean isMoney(int column) {
        int settled = Math.max(0, rows.size() - 1); // the last row may still be joined with the rest of it
        Content known = contents.getOrDefault(column, Content.NOTHING);
        Content content = known.with(rows.subList(known.rows(), settled), column);
        contents.put(column, content);
        Content whole = content.with(rows.subList(settled, rows.size()), column);
        return whole.decimals() && whole.amountsOnly();
    }

    /**
     * What the first rows of a column hold: a table of many pieces is looked at for each of them.
     *
     * @param rows how many rows
     * @param decimals whether one of them is an amount with a fraction
     * @param amountsOnly whether all that is filled is an amount
     */
    private record Content(int rows, boolean decimals, boolean amountsOnly) {
        private static final Content NOTHING = new Content(0, false, true);

        private Content with(List<BodyRow> more, int column) {
            boolean anyDecimal = decimals;
            boolean allAmounts = amountsOnly;
            for (BodyRow row : more) {
                BodyCell cell = row.cells().get(column);
                if (cell.isFilled() && !Amounts.isPlaceholder(cell.compact())) {
                    anyDecimal |= Amounts.isDecimal(cell.compact());
                    allAmounts &= Amounts.isAmount(cell.compact());
                }
            }
            return new Content(rows + more.size(), anyDecimal, allAmounts);
        }
    }

    /** Adds the rows of a further piece; over a break the first one may be the second half of the last. */
    void append(ColumnFit fit, boolean overBreak) {
        int from = rows.size();
        boolean open = fit.piece().grid().openTop() || last.grid().openBottom();
        add(fit.piece(), fit.newRows(this));
        if (overBreak && TornRow.continues(rows.subList(0, from), rows.subList(from, rows.size()), open)) {
            BodyRow second = rows.remove(from);
            rows.set(from - 1, TornRow.join(rows.get(from - 1), second));
            joinedRows.add(from);
        }
    }

    private void add(TablePiece piece, List<BodyRow> more) {
        stretches.add(new Stretch(piece, rows.size(), 0));
        rows.addAll(more);
        last = piece;
        take(piece);
    }

    private void take(TablePiece piece) {
        notes.addAll(piece.notes());
        parts.add(piece.part());
        newest = piece;
        evidence =
                piece.grid().evidence().compareTo(evidence) > 0 ? piece.grid().evidence() : evidence;
    }

    /** Puts the columns of a facing page beside the rows that they belong to. */
    void widen(Spread spread) {
        contents.clear();
        TablePiece piece = spread.piece();
        int from = spread.firstColumn();
        if (from == columns.size()) {
            columns.addAll(piece.columnPaths());
            head.replaceAll(row -> row.widened(columns.size()));
            numberRows.replaceAll(row -> row.widened(columns.size()));
            rows.replaceAll(row -> row.widened(columns.size()));
        }
        List<BodyRow> own =
                PieceRows.of(piece, PieceRows.sameColumns(piece), piece.grid().columnCount());
        for (int row = 0; row < piece.bodyRows(); row++) {
            int at = spread.firstRow() + row;
            rows.set(at, rows.get(at).with(from, own.get(piece.headRows() + row).cells()));
        }
        stretches.replaceAll(stretch -> stretch.firstRow() == spread.firstRow() ? stretch.widened() : stretch);
        take(piece);
    }

    StitchedTable close() {
        return new StitchedTable(
                first.heading(),
                parts,
                new StitchedTable.Head(head, numberRows, columns),
                TextEdges.settled(rows),
                notes,
                evidence,
                joinedRows);
    }

    /**
     * The rows that a piece has brought.
     *
     * @param piece that holds them
     * @param firstRow the first of them among the rows of the table, from 0
     * @param facing how many pieces have brought further columns of them
     */
    record Stretch(TablePiece piece, int firstRow, int facing) {
        private Stretch widened() {
            return new Stretch(piece, firstRow, facing + 1);
        }
    }
}
