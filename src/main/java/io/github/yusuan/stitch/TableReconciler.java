package io.github.yusuan.stitch;

import io.github.yusuan.locate.TablePiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reconciler of page-split tables: puts each piece to the table that it goes on with, or lets it begin one. What speaks
 * for and against that stands in {@link Continuation}; how the columns come together in {@link ColumnFit}.
 */
public final class TableReconciler {
    /** So many tables back one may still go on: as many as stand side by side. */
    private static final int MAX_OPEN = 4;

    /** A reconciler has no settings. */
    public TableReconciler() {}

    /**
     * The whole tables among pieces in document order.
     *
     * @param pieces the parts of tables that stand on the pages
     * @param emptyPages pages that show no text but their number: a table may go on behind them
     */
    public List<StitchedTable> stitch(List<TablePiece> pieces, Set<Integer> emptyPages) {
        List<OpenTable> tables = new ArrayList<>();
        for (TablePiece piece : pieces) {
            Optional<Continuation> found = best(tables, piece, emptyPages);
            if (found.isPresent()) {
                found.get().append();
            } else {
                tables.add(new OpenTable(tables.isEmpty() ? piece : titled(piece, tables.get(tables.size() - 1))));
            }
        }
        return tables.stream().map(OpenTable::close).toList();
    }

    /** A form that begins again below the name of another unit has the title of the one before it. */
    private static TablePiece titled(TablePiece piece, OpenTable before) {
        String unit = piece.heading().unitName();
        boolean ofAnotherUnit = !piece.heading().hasTitle()
                && !unit.isEmpty()
                && !unit.equals(before.first().heading().unitName());
        return ofAnotherUnit && RepeatedHead.of(before, piece).isWhole()
                ? piece.with(piece.heading().under(before.first().heading()))
                : piece;
    }

    /** Of tables side by side, the one that the piece fits best. */
    private static Optional<Continuation> best(List<OpenTable> tables, TablePiece piece, Set<Integer> emptyPages) {
        Optional<Continuation> best = Optional.empty();
        for (int i = tables.size() - 1; i >= Math.max(0, tables.size() - MAX_OPEN); i--) {
            OpenTable table = tables.get(i);
            boolean last = i == tables.size() - 1;
            Placement placement = Placement.of(table, piece, emptyPages);
            if (placement == Placement.APART || !last && placement == Placement.SAME_PAGE) {
                continue;
            }
            Optional<Continuation> found = Continuation.of(table, piece, placement);
            boolean better = found.isPresent()
                    && (best.isEmpty() || found.get().misfit() < best.get().misfit());
            best = better ? found : best;
        }
        return best;
    }
}
