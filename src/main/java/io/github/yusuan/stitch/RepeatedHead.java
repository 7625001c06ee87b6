package io.github.yusuan.stitch;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.page.Cell;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a piece prints of the head of a table.
 *
 * @param piece of which it is
 * @param rows how many of its first rows repeat the head of the table; 0 for none
 * @param isInner whether its first row repeats a row of headings that stands inside the table
 */
record RepeatedHead(TablePiece piece, int rows, boolean isInner) {
    /** Fewer equal texts may be chance. */
    private static final int MIN_HEADINGS = 4;

    static RepeatedHead of(OpenTable table, TablePiece piece) {
        return new RepeatedHead(piece, repeatedRows(table.first(), piece), repeatsInner(table.first(), piece));
    }

    boolean isWhole() {
        return rows > 0;
    }

    /**
     * Whether the piece has a head that is not that of the table: a row of column numbers, or words in all columns of money
     * of which it has any.
     */
    boolean isOther(OpenTable table, ColumnFit columns) {
        if (isWhole() || isInner || piece.headRows() == 0) {
            return false;
        }
        if (piece.numberRow() >= 0) {
            return true;
        }
        int money = 0;
        int words = 0;
        BodyRow row = columns.rows().get(piece.headRows() - 1);
        for (int column = 0; column < row.cells().size(); column++) {
            if (table.isMoney(column)) {
                String text = row.cells().get(column).compact();
                money++;
                words += !Amounts.isPlaceholder(text) && !Amounts.isAmount(text) ? 1 : 0;
            }
        }
        return money > 0 && words == money;
    }

    /**
     * How many rows of a piece repeat the head of the table: all of its head rows, text for text, or else those that
     * the piece takes for its head where they say nothing new. They name columns: most of them, or one by its lowest
     * heading. The rest of a torn label may read like a heading of a group (收入).
     */
    private static int repeatedRows(TablePiece first, TablePiece piece) {
        int rows = first.headRows();
        boolean wordForWord = rows > 0 && rows <= piece.grid().rowCount();
        for (int row = 0; wordForWord && row < rows; row++) {
            wordForWord = rowTexts(first, row).equals(rowTexts(piece, row));
        }
        if (wordForWord) {
            return rows;
        }
        List<String> own = headTexts(piece);
        boolean names = 2 * own.size() > piece.grid().columnCount()
                || rowTexts(first, lowestRow(first)).stream().anyMatch(own::contains);
        return own.size() > 1 && names && headTexts(first).containsAll(own) ? piece.headRows() : 0;
    }

    private static int lowestRow(TablePiece piece) {
        int last = piece.headRows() - 1;
        return last == piece.numberRow() ? last - 1 : last;
    }

    /** Nothing stands above the piece and its first row is a row of headings within the table. */
    private static boolean repeatsInner(TablePiece first, TablePiece piece) {
        List<String> texts = rowTexts(piece, 0);
        return piece.heading().lines().isEmpty()
                && texts.size() >= MIN_HEADINGS
                && texts.stream().noneMatch(Amounts::isDecimal)
                && IntStream.range(0, first.grid().rowCount())
                        .anyMatch(row -> rowTexts(first, row).equals(texts));
    }

    private static List<String> rowTexts(TablePiece piece, int row) {
        return piece.grid().cellsOfRow(row).stream()
                .map(Cell::compact)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> headTexts(TablePiece piece) {
        return piece.grid().cells().stream()
                .filter(c -> c.row() < piece.headRows() && c.row() != piece.numberRow() && !c.isBlank())
                .map(Cell::compact)
                .toList();
    }
}
