package io.github.yusuan.guard;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.TableKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * A kind of table that every disclosure of departments has, missing from one that has all others: the regulation asks for
 * all of them, and an empty one is printed too.
 */
final class UsualTables implements Guard {
    private static final Set<TableKind> USUAL =
            EnumSet.range(TableKind.REVENUE_EXPENDITURE, TableKind.BASIC_EXPENDITURE);
    private static final int MIN_FOUND = 5;

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        Set<TableKind> missing = EnumSet.copyOf(USUAL);
        reading.tables().forEach(table -> missing.remove(table.kind()));
        if (USUAL.size() - missing.size() < MIN_FOUND) {
            return;
        }
        if (reading.tables().stream().noneMatch(table -> table.kind() == TableKind.THREE_PUBLIC)) {
            missing.add(TableKind.THREE_PUBLIC);
        }
        for (TableKind kind : missing) {
            problems.report(Problem.ofDocument(
                    ProblemCode.USUAL_TABLE_MISSING,
                    "expected a table of the kind " + kind.id() + " beside the other ones, found none"));
        }
    }
}
