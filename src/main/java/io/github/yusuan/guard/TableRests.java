package io.github.yusuan.guard;

import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.TableKind;
import java.util.List;

/** A table without a title that has the headings of a core table: the rest of one whose beginning is missing. */
final class TableRests implements Guard {
    private static final int MIN_COLUMNS = 3;

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        for (PrintedTable table : reading.tables()) {
            boolean headed =
                    table.columns().stream().filter(path -> !path.isEmpty()).count() >= MIN_COLUMNS;
            boolean rest = table.kind() == TableKind.OTHER
                    && table.title().isEmpty()
                    && headed
                    && reading.tables().stream().anyMatch(core -> core.kind().isCore() && sameHead(core, table));
            if (rest) {
                report(problems, ProblemCode.ORPHANED_TABLE, table, "has the head of a core table and no title");
            } else if (table.kind().isCore() && table.title().isEmpty()) {
                report(
                        problems,
                        ProblemCode.TITLE_GUESSED,
                        table,
                        "expected a title, found none; took it for "
                                + table.kind().id() + " by its head");
            }
        }
    }

    private static boolean sameHead(PrintedTable core, PrintedTable table) {
        List<List<String>> columns = table.columns();
        return core.columns().size() >= columns.size() && core.columns().containsAll(columns);
    }

    private static void report(ProblemSink problems, ProblemCode code, PrintedTable table, String message) {
        problems.report(
                new Problem(code, table.firstPage(), table.parts().get(0).box(), table.seq(), 0, message));
    }
}
