package io.github.yusuan.form;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.page.Grid;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.Wordings;
import java.util.List;
import java.util.Set;

/** Reports what is doubtful in the layout of a table: guessed columns, joined rows, gaps in running numbers. */
final class TableDoubts {
    private static final Set<String> RUNNING = Wordings.texts(TableDoubts.class, "RUNNING");

    private final StitchedTable table;
    private final int seq;
    private final ProblemSink problems;

    TableDoubts(StitchedTable table, int seq, ProblemSink problems) {
        this.table = table;
        this.seq = seq;
        this.problems = problems;
    }

    void report() {
        if (table.evidence().compareTo(Grid.Evidence.ROW_RULES) >= 0) {
            problems.report(new Problem(
                    ProblemCode.ALIGNED_TABLE,
                    table.firstPage(),
                    table.box(),
                    seq,
                    0,
                    "columns found by alignment, not by rules"));
        }
        for (int row : table.joinedRows()) {
            report(ProblemCode.ROW_JOINED, row, 0, "the row runs over the page break and was joined");
        }
        for (int column = 0; column < table.columns().size(); column++) {
            List<String> path = table.columns().get(column);
            if (!path.isEmpty() && RUNNING.contains(path.get(path.size() - 1))) {
                reportGaps(column);
            }
        }
    }

    private void reportGaps(int column) {
        int last = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            BodyCell cell = table.rows().get(r).cells().get(column);
            if (!cell.isFilled() || !cell.compact().matches("\\d{1,5}")) {
                continue;
            }
            int number = Integer.parseInt(cell.compact());
            if (last > 0 && number != last + 1) {
                report(
                        ProblemCode.ROW_NUMBER_GAP,
                        r + 1,
                        column,
                        "expected number " + (last + 1) + ", found " + number);
            }
            last = number;
        }
    }

    private void report(ProblemCode code, int row, int column, String message) {
        BodyCell cell = table.rows().get(row - 1).cells().get(column);
        problems.report(new Problem(code, cell.page(), cell.box(), seq, row, message));
    }
}
