package io.github.yusuan.stitch;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.page.Cell;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A piece that holds further columns of rows which an earlier page has begun: a table that goes on sideways. It prints no
 * labels; the row of the same position has them.
 *
 * @param piece with the further columns
 * @param firstRow the row of the table that its first one belongs to, from 0
 * @param firstColumn the column of the table that its first one is, from 0
 */
record Spread(TablePiece piece, int firstRow, int firstColumn) {
    /** Rows at the same places within so many points are the same. */
    private static final double SAME_PLACE_PT = 3;

    private static final int MIN_ROWS = 3;
    private static final Pattern LONG = Pattern.compile("\\d{4}|\\d{6}|\\d{8,}");

    /** As such a piece, if the piece is one: beside the first rows that have the fewest columns so far. */
    static Optional<Spread> of(OpenTable table, TablePiece piece) {
        boolean alone = piece.bodyRows() >= MIN_ROWS && isWithoutLabels(piece);
        return alone
                ? table.stretches().stream()
                        .filter(stretch -> sameRows(stretch.piece(), piece))
                        .min(Comparator.comparingInt(OpenTable.Stretch::facing))
                        .flatMap(stretch -> beside(table, stretch, piece))
                : Optional.empty();
    }

    private static Optional<Spread> beside(OpenTable table, OpenTable.Stretch stretch, TablePiece piece) {
        int column = table.first().grid().columnCount();
        int width = piece.grid().columnCount();
        column += stretch.facing() * width;
        boolean fits = column == table.columnCount() || column + width <= table.columnCount();
        return fits ? Optional.of(new Spread(piece, stretch.firstRow(), column)) : Optional.empty();
    }

    /** Nothing but money: whole numbers without headings may count anything. */
    private static boolean isWithoutLabels(TablePiece piece) {
        List<String> texts = piece.grid().cells().stream()
                .filter(cell -> cell.row() >= piece.headRows())
                .map(Cell::compact)
                .toList();
        return texts.stream().allMatch(text -> Amounts.isPlaceholder(text) || Amounts.isAmount(text))
                && texts.stream().anyMatch(piece.headRows() > 0 ? Amounts::isAmount : Spread::isMoney);
    }

    /** An amount that can be no code and no running number; those have three, five or seven digits, or up to three. */
    private static boolean isMoney(String text) {
        return Amounts.isDecimal(text)
                || text.contains(",")
                || LONG.matcher(text).matches();
    }

    /** As many body rows, at the same heights. */
    private static boolean sameRows(TablePiece left, TablePiece right) {
        if (left.bodyRows() != right.bodyRows()) {
            return false;
        }
        double shift = top(left, 0) - top(right, 0);
        for (int row = 1; row < left.bodyRows(); row++) {
            if (Math.abs(top(left, row) - top(right, row) - shift) > SAME_PLACE_PT) {
                return false;
            }
        }
        return true;
    }

    private static double top(TablePiece piece, int row) {
        List<Cell> cells = piece.grid().cellsOfRow(piece.headRows() + row);
        return cells.isEmpty() ? 0 : cells.get(0).box().y0();
    }
}
