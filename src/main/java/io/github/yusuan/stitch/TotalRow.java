package io.github.yusuan.stitch;

import io.github.yusuan.words.SumLabel;
import java.util.List;

/** The row that sums up a table: a cell of it says 合计 or 总计 and nothing else. */
final class TotalRow {
    private TotalRow() {}

    static boolean isTotal(BodyRow row) {
        return row.cells().stream().anyMatch(cell -> cell.isFilled() && SumLabel.isTotal(cell.compact()));
    }

    /** Whether the last row that is not blank is a total. */
    static boolean endsWithTotal(List<BodyRow> rows) {
        for (int row = rows.size() - 1; row >= 0; row--) {
            if (!rows.get(row).isBlank()) {
                return isTotal(rows.get(row));
            }
        }
        return false;
    }

    /**
     * Whether they end with a total and have no other: a table that sums up its groups is not closed by one of them, nor by
     * a total that is all there is yet, since the parts may follow it.
     */
    static boolean closes(List<BodyRow> rows) {
        List<BodyRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        return filled.size() > 1
                && endsWithTotal(filled)
                && filled.stream().filter(TotalRow::isTotal).count() == 1;
    }
}
