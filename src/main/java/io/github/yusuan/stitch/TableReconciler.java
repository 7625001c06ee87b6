package io.github.yusuan.stitch;

import io.github.yusuan.layout.Cell;
import io.github.yusuan.layout.Grid;
import io.github.yusuan.locate.TablePiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reconciler of page-split tables: decides for each piece whether it goes on with the table before it, and puts
 * the pieces together: repeated heads fall away, columns are matched by their borders, torn rows are joined.
 */
public final class TableReconciler {

    /** A reconciler has no settings. */
    public TableReconciler() {}

    /** The whole tables among pieces in document order. */
    public List<StitchedTable> stitch(List<TablePiece> pieces) {
        List<StitchedTable> tables = new ArrayList<>();
        OpenTable open = null;
        for (TablePiece piece : pieces) {
            Optional<Joint> joint = open == null ? Optional.empty() : joint(open, piece);
            if (open != null && joint.isPresent()) {
                open.append(piece, joint.get());
                continue;
            }
            if (open != null) {
                tables.add(open.close());
            }
            open = new OpenTable(piece);
        }
        if (open != null) {
            tables.add(open.close());
        }
        return tables;
    }

    /**
     * How a piece goes on with a table.
     *
     * @param borders for each column border of the piece the border of the table
     * @param skip rows of the piece that only repeat the head
     */
    private record Joint(List<Integer> borders, int skip) {}

    private static Optional<Joint> joint(OpenTable table, TablePiece piece) {
        int turned = piece.page() - table.last.page();
        boolean nextPage = turned == 1 && piece.firstOnPage();
        boolean samePage = turned == 0 && !piece.heading().hasTitle();
        if (!nextPage && !samePage || announcesAnother(table, piece)) {
            return Optional.empty();
        }
        boolean sameHead = piece.headRows() > 0 && repeatsHead(table, piece);
        Optional<List<Integer>> borders =
                ColumnMatch.of(table.first.grid().columnEdges(), piece.grid().columnEdges());
        if (sameHead && borders.isEmpty() && piece.grid().columnCount() == table.columnCount()) {
            borders = Optional.of(sameColumns(piece.grid().columnCount()));
        }
        boolean ownHead = piece.headRows() > 0 && !sameHead && piece.numberRow() >= 0;
        boolean goesOn = sameHead || nextPage && !ownHead && !piece.heading().hasTitle();
        if (!goesOn || borders.isEmpty() || sameHead && startsAgain(table, piece)) {
            return Optional.empty();
        }
        return Optional.of(new Joint(borders.get(), sameHead ? piece.headRows() : 0));
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

    private static boolean repeatsHead(OpenTable table, TablePiece piece) {
        List<String> head = headTexts(table.first);
        List<String> repeated = headTexts(piece);
        return !repeated.isEmpty() && head.containsAll(repeated);
    }

    private static List<String> headTexts(TablePiece piece) {
        return piece.grid().cells().stream()
                .filter(c -> c.row() < piece.headRows() && c.row() != piece.numberRow() && !c.isBlank())
                .map(Cell::compact)
                .toList();
    }

    /** With title and head repeated, the first row of the table again: the same form of another unit. */
    private static boolean startsAgain(OpenTable table, TablePiece piece) {
        if (!piece.heading().hasTitle() || piece.bodyRows() == 0 || table.first.bodyRows() == 0) {
            return false;
        }
        List<String> first = labels(table.first);
        return !first.isEmpty() && first.equals(labels(piece));
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
        private final List<BodyRow> rows = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<Integer> joinedRows = new ArrayList<>();
        private TablePiece last;
        private Grid.Evidence evidence;

        OpenTable(TablePiece piece) {
            first = piece;
            last = piece;
            evidence = piece.grid().evidence();
            add(piece, new Joint(sameColumns(piece.grid().columnCount()), piece.headRows()));
        }

        int columnCount() {
            return first.grid().columnCount();
        }

        void append(TablePiece piece, Joint joint) {
            List<BodyRow> before = List.copyOf(rows);
            int from = rows.size();
            boolean open = piece.grid().openTop() || last.grid().openBottom();
            boolean turned = piece.page() > last.page();
            add(piece, joint);
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

        private void add(TablePiece piece, Joint joint) {
            Grid grid = piece.grid();
            @Nullable BodyCell[][] places = new BodyCell[grid.rowCount()][columnCount()];
            for (Cell cell : grid.cells()) {
                int left = joint.borders().get(cell.column());
                int right = joint.borders().get(cell.column() + cell.columnSpan());
                for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    for (int c = left; c < right; c++) {
                        places[r][c] = place(cell, r > cell.row(), c > left);
                    }
                }
            }
            for (int r = joint.skip(); r < grid.rowCount(); r++) {
                List<BodyCell> cells = new ArrayList<>();
                for (BodyCell cell : places[r]) {
                    cells.add(Objects.requireNonNullElse(
                            cell, new BodyCell("", grid.box(), grid.box().x0(), BodyCell.Cover.OWN)));
                }
                rows.add(new BodyRow(piece.page(), cells));
            }
            notes.addAll(piece.notes());
        }

        private static BodyCell place(Cell cell, boolean below, boolean right) {
            BodyCell.Cover cover =
                    below ? BodyCell.Cover.FROM_ABOVE : right ? BodyCell.Cover.FROM_LEFT : BodyCell.Cover.OWN;
            String text = cover == BodyCell.Cover.OWN ? cell.text() : "";
            return new BodyCell(text, cell.box(), cell.textLeft(), cover);
        }

        StitchedTable close() {
            return new StitchedTable(
                    first.heading(),
                    first.page(),
                    last.page(),
                    first.columnPaths(),
                    rows,
                    notes,
                    evidence,
                    joinedRows,
                    first.grid().box());
        }
    }
}
