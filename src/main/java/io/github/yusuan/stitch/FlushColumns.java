package io.github.yusuan.stitch;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.page.Band;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the columns of a table in a further piece of it where it shows no borders: a piece has no column for what is blank
 * on its page, and two for labels that are set in by different widths. Figures stand in the column around their middle,
 * words in that of their left end.
 */
final class FlushColumns {
    /** Texts that stand flush are no further apart. */
    private static final double FLUSH_PT = 3;

    private static final Pattern CODE = Pattern.compile("\\d{3,9}");
    private static final Pattern CODE_AND_NAME = Pattern.compile("\\d{3,9}\\p{IsHan}.*");

    private final Grid table;
    private final Grid piece;
    private final int[] columns;

    private FlushColumns(Grid table, Grid piece, boolean headOnly) {
        this.table = table;
        this.piece = piece;
        this.columns = piece.bands().stream()
                .mapToInt(band -> headOnly ? columnUnder(band) : columnAt(band.within()))
                .toArray();
    }

    /**
     * The piece in the columns of the table.
     *
     * @return empty where fewer than half of its columns stand flush with those of the table, a text crosses a border of
     *     it, or two texts of a row would come into one column, other than a code and a name where the table has both in
     *     one
     */
    static Optional<Grid> recut(Grid table, Grid piece) {
        FlushColumns match = new FlushColumns(table, piece, false);
        return match.isFlush() && match.isInOrder() && !match.collides()
                ? Optional.of(match.recut())
                : Optional.empty();
    }

    /**
     * The body of a table of which nothing but the head stands on the page before: headings are centred, so that each
     * column is that of the heading which it lies under.
     *
     * @return empty where a column lies under none, or two under one
     */
    static Optional<Grid> underHead(Grid head, Grid body) {
        FlushColumns match = new FlushColumns(head, body, true);
        boolean each = Arrays.stream(match.columns).allMatch(column -> column >= 0)
                && Arrays.stream(match.columns).distinct().count() == match.columns.length;
        return each && match.isInOrder() && match.columns.length > 0 ? Optional.of(match.recut()) : Optional.empty();
    }

    /** The column over whose band that of the piece lies for the most part; -1 where it lies over none. */
    private int columnUnder(Band band) {
        int best = -1;
        double most = 0;
        for (int column = 0; column < table.bands().size(); column++) {
            Band own = table.bands().get(column);
            double shared = Math.min(own.to(), band.to()) - Math.max(own.from(), band.from());
            best = shared > most ? column : best;
            most = Math.max(most, shared);
        }
        return best;
    }

    /** The column between whose borders a place lies; the first and the last reach to the edges of the page. */
    private int columnAt(double x) {
        int column = 0;
        while (column + 1 < table.columnCount() && x > table.columnEdges().get(column + 1)) {
            column++;
        }
        return column;
    }

    private boolean isFlush() {
        if (table.bands().isEmpty()) {
            return isWithinBorders();
        }
        int flush = 0;
        for (int i = 0; i < columns.length; i++) {
            Band own = table.bands().get(columns[i]);
            flush += isFlush(own, piece.bands().get(i)) ? 1 : 0;
        }
        return flush > 0 && 2 * flush >= columns.length;
    }

    /** Figures may be centred, too. */
    private static boolean isFlush(Band own, Band other) {
        double middles = Math.abs(own.from() + own.to() - other.from() - other.to()) / 2;
        boolean centred = own.figures() && other.figures() && middles <= FLUSH_PT;
        return centred || Math.abs(own.flush() - other.flush()) <= FLUSH_PT;
    }

    /** A lone row may show no borders where the table before it does. */
    private boolean isWithinBorders() {
        for (int i = 0; i < columns.length; i++) {
            Band band = piece.bands().get(i);
            if (band.from() < table.columnEdges().get(columns[i]) - 1
                    || band.to() > table.columnEdges().get(columns[i] + 1) + 1) {
                return false;
            }
        }
        return true;
    }

    private boolean isInOrder() {
        for (int i = 1; i < columns.length; i++) {
            if (columns[i] < columns[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private boolean collides() {
        for (int row = 0; row < piece.rowCount(); row++) {
            List<Cell> own = piece.cellsOfRow(row);
            for (int column = 0; column < table.columnCount(); column++) {
                List<Cell> together = in(column, own);
                if (together.size() > 1 && !isCodeAndName(together, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCodeAndName(List<Cell> together, int column) {
        return together.size() == 2
                && CODE.matcher(together.get(0).compact()).matches()
                && table.cells().stream()
                        .anyMatch(cell -> cell.column() == column
                                && CODE_AND_NAME.matcher(cell.compact()).matches());
    }

    private List<Cell> in(int column, List<Cell> own) {
        return own.stream()
                .filter(cell -> !cell.isBlank() && columns[cell.column()] == column)
                .toList();
    }

    private Grid recut() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < piece.rowCount(); row++) {
            List<Cell> own = piece.cellsOfRow(row);
            for (int column = 0; column < table.columnCount(); column++) {
                cells.add(cellAt(row, column, own));
            }
        }
        return new Grid(
                piece.box(),
                piece.rowCount(),
                table.columnCount(),
                cells,
                table.columnEdges(),
                table.bands(),
                piece.evidence(),
                piece.open());
    }

    private Cell cellAt(int row, int column, List<Cell> own) {
        List<Cell> together = in(column, own);
        if (!together.isEmpty()) {
            Cell cell = together.get(0);
            List<String> lines =
                    together.stream().flatMap(each -> each.lines().stream()).toList();
            Box box = together.stream().map(Cell::box).reduce(Box::union).orElse(cell.box());
            return new Cell(row, column, 1, 1, lines, box, cell.look());
        }
        double left = table.columnEdges().get(column);
        Box line = own.isEmpty() ? piece.box() : own.get(0).box();
        Box box = new Box(left, line.y0(), table.columnEdges().get(column + 1), line.y1());
        return new Cell(row, column, 1, 1, List.of(), box, LabelLook.at(left));
    }
}
