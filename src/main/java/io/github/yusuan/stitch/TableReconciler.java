package io.github.yusuan.stitch;

import io.github.yusuan.layout.Cell;
import io.github.yusuan.layout.Grid;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.model.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The reconciler of page-split tables: decides for each piece whether it goes on with the table before it, and puts
 * the pieces together: repeated heads fall away, columns are matched by their borders, torn rows are joined.
 */
public final class TableReconciler {
    /** Fewer equal texts may be chance. */
    private static final int MIN_HEADINGS = 4;

    /** A piece that repeats the head of a table goes on with it rather than with one that it only stands under. */
    private static final double WITHOUT_HEAD = 10_000;
    /** So many tables back one may still go on: as many as stand side by side. */
    private static final int MAX_OPEN = 4;

    /** A reconciler has no settings. */
    public TableReconciler() {}

    /** The whole tables among pieces in document order. */
    public List<StitchedTable> stitch(List<TablePiece> pieces) {
        List<OpenTable> tables = new ArrayList<>();
        for (TablePiece piece : pieces) {
            if (!appended(tables, piece)) {
                tables.add(new OpenTable(piece));
            }
        }
        return tables.stream().map(OpenTable::close).toList();
    }

    /** Appends to the table that the piece goes on with; of tables side by side, to the one it fits best. */
    private static boolean appended(List<OpenTable> tables, TablePiece piece) {
        OpenTable best = null;
        Joint bestJoint = null;
        for (int i = tables.size() - 1; i >= Math.max(0, tables.size() - MAX_OPEN); i--) {
            boolean open = i == tables.size() - 1 || tables.get(i).last.page() == piece.page() - 1;
            Joint joint = open ? joint(tables.get(i), piece).orElse(null) : null;
            if (joint != null && (bestJoint == null || joint.misfit() < bestJoint.misfit())) {
                best = tables.get(i);
                bestJoint = joint;
            }
        }
        if (best != null && bestJoint != null) {
            best.append(bestJoint);
        }
        return best != null;
    }

    /**
     * How a piece goes on with a table.
     *
     * @param piece in the columns of the table, if it has to be put into them
     * @param borders for each column border of the piece the border of the table
     * @param skip rows of the piece that only repeat the head
     * @param misfit how far the piece stands from where the table stood, in points; more without a repeated head
     */
    private record Joint(TablePiece piece, List<Integer> borders, int skip, double misfit) {}

    private static Optional<Joint> joint(OpenTable table, TablePiece found) {
        int turned = found.page() - table.last.page();
        boolean nextPage = turned == 1 && found.firstOnPage() && table.last.lastOnPage();
        boolean samePage = turned == 0 && !found.heading().hasTitle();
        if (!nextPage && !samePage || announcesAnother(table, found)) {
            return Optional.empty();
        }
        int repeated = repeatedHeadRows(table.first, found);
        boolean sameHead = repeated > 0;
        TablePiece piece = inColumnsOf(table, found, sameHead);
        Optional<List<Integer>> borders = borders(table, piece, sameHead);
        boolean innerHead = repeatsInnerHead(table, piece);
        if (innerHead && borders.isEmpty() && isPrefix(piece, table)) {
            borders = Optional.of(sameColumns(piece.grid().columnCount()));
        }
        boolean ownHead = piece.headRows() > 0 && !sameHead && piece.numberRow() >= 0;
        boolean goesOn = sameHead
                || innerHead
                || nextPage && !ownHead && !piece.heading().hasTitle();
        if (!goesOn || borders.isEmpty() || sameHead && startsAgain(table, piece)) {
            return Optional.empty();
        }
        double shift = table.first.grid().columnEdges().get(0)
                - piece.grid().columnEdges().get(0);
        return Optional.of(new Joint(piece, borders.get(), repeated, Math.abs(shift) + (sameHead ? 0 : WITHOUT_HEAD)));
    }

    /** A piece without borders to see, in the columns of the table if it has them; any other as it is. */
    private static TablePiece inColumnsOf(OpenTable table, TablePiece piece, boolean sameHead) {
        Grid first = table.first.grid();
        boolean same = sameHead && piece.grid().columnCount() == first.columnCount();
        boolean seen = piece.grid().bands().isEmpty();
        return same || seen
                ? piece
                : FlushColumns.recut(first, piece.grid()).map(piece::with).orElse(piece);
    }

    /** Where borders are not seen, columns are the same one by one or not at all. */
    private static Optional<List<Integer>> borders(OpenTable table, TablePiece piece, boolean sameHead) {
        Grid first = table.first.grid();
        Grid grid = piece.grid();
        boolean sameCount = grid.columnCount() == first.columnCount();
        if (!first.bands().isEmpty() && first.bands().equals(grid.bands())) {
            return Optional.of(sameColumns(grid.columnCount()));
        }
        Optional<List<Integer>> seen = first.bands().isEmpty() || grid.bands().isEmpty()
                ? ColumnMatch.of(first.columnEdges(), grid.columnEdges())
                : Optional.empty();
        return seen.isEmpty() && sameHead && sameCount ? Optional.of(sameColumns(grid.columnCount())) : seen;
    }

    /** In a plain text, where columns are places in a line, a piece may lack the last ones. */
    private static boolean isPrefix(TablePiece piece, OpenTable table) {
        List<Double> edges = table.first.grid().columnEdges();
        int count = piece.grid().columnEdges().size();
        return count <= edges.size()
                && edges.subList(0, count).equals(piece.grid().columnEdges());
    }

    private static List<Integer> sameColumns(int count) {
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            same.add(i);
        }
        return same;
    }

    /** Another title, another unit or another money unit above the piece. */
    private static boolean announcesAnother(OpenTable table, TablePiece piece) {
        boolean otherTitle = piece.heading().hasTitle()
                && !bare(piece.heading().title())
                        .equals(bare(table.first.heading().title()));
        String unit = piece.heading().unitName();
        String openUnit = table.first.heading().unitName();
        boolean otherUnit = !unit.isEmpty() && !openUnit.isEmpty() && !unit.equals(openUnit);
        return otherTitle || otherUnit;
    }

    private static String bare(String title) {
        return title.replaceAll("[（(](续|续表|续\\d+)[）)]|^续表?[:：]?|续表?$", "");
    }

    /**
     * How many rows of a piece repeat the head of the table: all of its head rows, text for text, or else those that
     * the piece takes for its head where they say nothing new.
     */
    private static int repeatedHeadRows(TablePiece first, TablePiece piece) {
        int rows = first.headRows();
        boolean wordForWord = rows > 0 && rows <= piece.grid().rowCount();
        for (int row = 0; wordForWord && row < rows; row++) {
            wordForWord = rowTexts(first, row).equals(rowTexts(piece, row));
        }
        if (wordForWord) {
            return rows;
        }
        List<String> own = headTexts(piece);
        return !own.isEmpty() && headTexts(first).containsAll(own) ? piece.headRows() : 0;
    }

    private static List<String> rowTexts(TablePiece piece, int row) {
        return piece.grid().cellsOfRow(row).stream()
                .map(Cell::compact)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Nothing stands above the piece and its first row is a row of headings within the table. */
    private static boolean repeatsInnerHead(OpenTable table, TablePiece piece) {
        List<String> first = rowTexts(piece, 0);
        return piece.heading().lines().isEmpty()
                && first.size() >= MIN_HEADINGS
                && IntStream.range(0, table.first.grid().rowCount())
                        .anyMatch(row -> rowTexts(table.first, row).equals(first));
    }

    private static List<String> headTexts(TablePiece piece) {
        return piece.grid().cells().stream()
                .filter(c -> c.row() < piece.headRows() && c.row() != piece.numberRow() && !c.isBlank())
                .map(Cell::compact)
                .toList();
    }

    /**
     * With title and head repeated, the first row of the table again: the same form of another unit. A label that is
     * merged over several rows is printed again where the page has cut it, and begins nothing.
     */
    private static boolean startsAgain(OpenTable table, TablePiece piece) {
        if (!piece.heading().hasTitle() || piece.bodyRows() == 0 || table.first.bodyRows() == 0) {
            return false;
        }
        List<String> first = labels(table.first);
        boolean cutMerge =
                piece.grid().cellsOfRow(piece.headRows()).stream().limit(1).anyMatch(c -> c.rowSpan() > 1);
        return !cutMerge && !first.isEmpty() && first.equals(labels(piece));
    }

    /** The first two texts of the first body row: its running number, code or label. */
    private static List<String> labels(TablePiece piece) {
        return piece.grid().cellsOfRow(piece.headRows()).stream()
                .map(Cell::compact)
                .filter(t -> !t.isEmpty())
                .limit(2)
                .toList();
    }

    /** A table while its pieces come in. */
    private static final class OpenTable {
        private final TablePiece first;
        private final List<BodyRow> head = new ArrayList<>();
        private final List<BodyRow> rows = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<TablePart> parts = new ArrayList<>();
        private final List<Integer> joinedRows = new ArrayList<>();
        private TablePiece last;
        private Grid.Evidence evidence;

        OpenTable(TablePiece piece) {
            first = piece;
            last = piece;
            evidence = piece.grid().evidence();
            List<BodyRow> all = rowsOf(piece, sameColumns(piece.grid().columnCount()));
            for (int r = 0; r < piece.headRows(); r++) {
                if (r != piece.numberRow()) {
                    head.add(all.get(r));
                }
            }
            rows.addAll(all.subList(piece.headRows(), all.size()));
            notes.addAll(piece.notes());
            parts.add(piece.part());
        }

        int columnCount() {
            return first.grid().columnCount();
        }

        void append(Joint joint) {
            TablePiece piece = joint.piece();
            List<BodyRow> before = List.copyOf(rows);
            int from = rows.size();
            boolean open = piece.grid().openTop() || last.grid().openBottom();
            boolean turned = piece.page() > last.page();
            List<BodyRow> all = rowsOf(piece, joint.borders());
            rows.addAll(all.subList(joint.skip(), all.size()));
            notes.addAll(piece.notes());
            parts.add(piece.part());
            last = piece;
            if (turned && rows.size() > from && TornRow.continues(before, rows.get(from), open)) {
                BodyRow second = rows.remove(from);
                rows.set(from - 1, TornRow.join(rows.get(from - 1), second));
                joinedRows.add(from);
            }
            if (piece.grid().evidence().compareTo(evidence) > 0) {
                evidence = piece.grid().evidence();
            }
        }

        private List<BodyRow> rowsOf(TablePiece piece, List<Integer> borders) {
            Grid grid = piece.grid();
            @Nullable BodyCell[][] places = new BodyCell[grid.rowCount()][columnCount()];
            for (Cell cell : grid.cells()) {
                int left = borders.get(cell.column());
                int right = borders.get(cell.column() + cell.columnSpan());
                for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    for (int c = left; c < right; c++) {
                        places[r][c] = place(cell, piece.page(), r > cell.row(), c > left);
                    }
                }
            }
            List<BodyRow> all = new ArrayList<>();
            for (int r = 0; r < grid.rowCount(); r++) {
                List<BodyCell> cells = new ArrayList<>();
                for (BodyCell cell : places[r]) {
                    cells.add(Objects.requireNonNullElse(
                            cell,
                            new BodyCell(
                                    "", piece.page(), grid.box(), grid.box().x0(), BodyCell.Cover.OWN)));
                }
                all.add(new BodyRow(piece.page(), cells));
            }
            return all;
        }

        private static BodyCell place(Cell cell, int page, boolean below, boolean right) {
            BodyCell.Cover cover =
                    below ? BodyCell.Cover.FROM_ABOVE : right ? BodyCell.Cover.FROM_LEFT : BodyCell.Cover.OWN;
            String text = cover == BodyCell.Cover.OWN ? cell.text() : "";
            return new BodyCell(text, page, cell.box(), cell.textLeft(), cover);
        }

        StitchedTable close() {
            return new StitchedTable(
                    first.heading(), parts, head, first.columnPaths(), rows, notes, evidence, joinedRows);
        }
    }
}
