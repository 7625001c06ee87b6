package io.github.yusuan.stitch;

import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.page.Grid;
import java.util.List;
import java.util.Optional;

/**
 * A piece in the columns of a table.
 *
 * @param piece as found, or cut again where it shows no borders
 * @param rows all its rows, one cell for each column of the table
 * @param head how many of the rows repeat the head of the table
 */
record ColumnFit(TablePiece piece, List<BodyRow> rows, int head) {

    /** Copies the rows. */
    ColumnFit {
        rows = List.copyOf(rows);
    }

    /** Columns come together by their borders, by where their texts stand, or, one by one, by what they hold. */
    static Optional<ColumnFit> of(OpenTable table, TablePiece found, RepeatedHead head, Placement placement) {
        TablePiece piece = inColumnsOf(table, found, head);
        Optional<List<Integer>> borders = byBorders(table, piece, head);
        if (borders.isEmpty() && head.isInner() && isPrefix(table, piece)) {
            borders = Optional.of(PieceRows.sameColumns(piece));
        }
        if (borders.isPresent()) {
            return Optional.of(fit(table, piece, head, borders.get()));
        }
        boolean comparable = placement == Placement.NEXT_PAGE
                && !found.heading().hasTitle()
                && found.grid().columnCount() == table.first().grid().columnCount();
        return comparable
                ? Optional.of(fit(table, found, head, PieceRows.sameColumns(found)))
                        .filter(fit -> AlikeColumns.are(table, fit))
                : Optional.empty();
    }

    private static ColumnFit fit(OpenTable table, TablePiece piece, RepeatedHead head, List<Integer> borders) {
        return new ColumnFit(piece, PieceRows.of(piece, borders, table.columnCount()), head.rows());
    }

    /** A piece without borders to see, in the columns of the table if it has them; any other as it is. */
    private static TablePiece inColumnsOf(OpenTable table, TablePiece piece, RepeatedHead head) {
        Grid first = table.first().grid();
        boolean same = head.isWhole() && piece.grid().columnCount() == first.columnCount();
        boolean seen = piece.grid().bands().isEmpty();
        return same || seen
                ? piece
                : recut(table, piece.grid()).map(piece::with).orElse(piece);
    }

    private static Optional<Grid> recut(OpenTable table, Grid piece) {
        Grid first = table.first().grid();
        return table.rows().isEmpty() && !first.bands().isEmpty()
                ? FlushColumns.underHead(first, piece)
                : FlushColumns.recut(first, piece);
    }

    /** Where borders are not seen, columns are the same one by one or not at all. */
    private static Optional<List<Integer>> byBorders(OpenTable table, TablePiece piece, RepeatedHead head) {
        Grid first = table.first().grid();
        Grid grid = piece.grid();
        boolean sameCount = grid.columnCount() == first.columnCount();
        if (sameCount && (isPicture(first) || isPicture(grid))) {
            return ColumnMatch.ofPictures(first.columnEdges(), grid.columnEdges());
        }
        if (!first.bands().isEmpty() && first.bands().equals(grid.bands())) {
            return Optional.of(PieceRows.sameColumns(piece));
        }
        Optional<List<Integer>> seen = first.bands().isEmpty() || grid.bands().isEmpty()
                ? ColumnMatch.of(first.columnEdges(), grid.columnEdges())
                : Optional.empty();
        return seen.isEmpty() && head.isWhole() && sameCount ? Optional.of(PieceRows.sameColumns(piece)) : seen;
    }

    private static boolean isPicture(Grid grid) {
        return grid.evidence() == Grid.Evidence.RASTER;
    }

    /** In a plain text, where columns are places in a line, a piece may lack the last ones. */
    private static boolean isPrefix(OpenTable table, TablePiece piece) {
        List<Double> edges = table.first().grid().columnEdges();
        int count = piece.grid().columnEdges().size();
        return count <= edges.size()
                && edges.subList(0, count).equals(piece.grid().columnEdges());
    }

    /** The rows that go on with those of the table: without a head, and without a total, that is printed again. */
    List<BodyRow> newRows(OpenTable table) {
        List<BodyRow> body = rows.subList(head, rows.size());
        boolean totalAgain =
                head > 0 && !body.isEmpty() && TotalRow.isTotal(body.get(0)) && repeats(table, 0) && !repeats(table, 1);
        return totalAgain ? body.subList(1, body.size()) : body;
    }

    /** Whether a body row prints cell for cell what that row of the table does. */
    private boolean repeats(OpenTable table, int row) {
        return head + row < rows.size()
                && row < table.rows().size()
                && rows.get(head + row).texts().equals(table.rows().get(row).texts());
    }

    /**
     * With title and head repeated, the first row of the table again: the same form of another unit. A label that is
     * merged over several rows is printed again where the page has cut it, and begins nothing; neither does a total that
     * is printed again on each page.
     */
    boolean repeatsFirstRow(OpenTable table) {
        if (rows.size() <= head || table.rows().isEmpty()) {
            return false;
        }
        List<String> first = table.rows().get(0).firstTexts();
        boolean cutMerge = piece.grid().cellsOfRow(head).stream().limit(1).anyMatch(c -> c.rowSpan() > 1);
        boolean totalAgain = newRows(table).size() < rows.size() - head;
        return !cutMerge
                && !totalAgain
                && !first.isEmpty()
                && first.equals(rows.get(head).firstTexts());
    }

    /** Whether its first row is a total of other amounts than the one that is the first row of the table. */
    boolean beginsWithTotalAs(OpenTable table) {
        return rows.size() > head
                && !table.rows().isEmpty()
                && TotalRow.isTotal(rows.get(head))
                && TotalRow.isTotal(table.rows().get(0))
                && !repeats(table, 0);
    }

    /** Whether it has a body row that is no total. */
    boolean holdsItems() {
        return rows.subList(head, rows.size()).stream().anyMatch(row -> !row.isBlank() && !TotalRow.isTotal(row));
    }
}
