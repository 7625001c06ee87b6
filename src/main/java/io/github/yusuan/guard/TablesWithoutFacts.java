package io.github.yusuan.guard;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A core table that shows figures, as amounts or in any other form, and gives no fact. */
final class TablesWithoutFacts implements Guard {
    private static final Pattern FIGURE = Pattern.compile("(?s).*\\d[.．]\\d.*");

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        Set<Integer> withFacts = new TreeSet<>();
        reading.facts().stream().map(Fact::tableSeq).forEach(withFacts::add);
        for (PrintedTable table : reading.tables()) {
            boolean figures = table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(text -> FIGURE.matcher(text).matches());
            if (table.kind().isCore() && figures && !withFacts.contains(table.seq())) {
                problems.report(new Problem(
                        ProblemCode.TABLE_WITHOUT_FACTS,
                        table.firstPage(),
                        table.parts().get(0).box(),
                        table.seq(),
                        0,
                        "its cells show figures, none of them was read as an amount"));
            }
        }
    }
}
