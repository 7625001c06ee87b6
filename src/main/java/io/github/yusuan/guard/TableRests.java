package io.github.yusuan.guard;

import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.TableKind;
import java.util.List;

/**
 * A table without a title that has the headings of a core table, or that begins on the page behind a known one: the rest of
 * one whose beginning is missing, or further columns of one that could not be put beside it.
 */
final class TableRests implements Guard {
    private static final int MIN_COLUMNS = 3;

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        List<PrintedTable> tables = reading.tables();
        for (int i = 0; i < tables.size(); i++) {
            PrintedTable table = tables.get(i);
            boolean untitled = table.kind() == TableKind.OTHER && table.title().isEmpty();
            if (untitled && hasHeadOfCore(table, tables)) {
                report(problems, ProblemCode.ORPHANED_TABLE, table, "has the head of a core table and no title");
            } else if (untitled && i > 0 && goesOnBehind(tables.get(i - 1), table)) {
                String message =
                        "has no title and follows \"" + tables.get(i - 1).title() + "\", of which it may be a part";
                report(problems, ProblemCode.ORPHANED_TABLE, table, message);
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

    private static boolean hasHeadOfCore(PrintedTable table, List<PrintedTable> tables) {
        return table.columns().stream().filter(path -> !path.isEmpty()).count() >= MIN_COLUMNS
                && tables.stream().anyMatch(core -> core.kind().isCore() && sameHead(core, table));
    }

    /** With figures, on the next page; one without any heading is told where its kind is looked for. */
    private static boolean goesOnBehind(PrintedTable before, PrintedTable table) {
        return before.kind() != TableKind.OTHER
                && table.firstPage() == before.lastPage() + 1
                && !table.isEmpty()
                && table.columns().stream().anyMatch(path -> !path.isEmpty());
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
