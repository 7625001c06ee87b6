package io.github.yusuan.guard;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.Set;
import java.util.TreeSet;

/** Two amounts of one row that are said to measure the same: one of the two columns is misread. Told once a table. */
final class RepeatedMeasures implements Guard {

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        Set<String> seen = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        for (Fact fact : reading.facts()) {
            String place =
                    fact.tableSeq() + " " + fact.row() + " " + fact.side() + " " + fact.name() + " " + fact.measure();
            boolean again = fact.measure() != Measure.NONE && !seen.add(place);
            if (again && told.add(fact.tableSeq() + " " + fact.measure())) {
                problems.report(new Problem(
                        ProblemCode.MEASURE_REPEATED,
                        fact.page(),
                        fact.box(),
                        fact.tableSeq(),
                        fact.row(),
                        "expected one amount of " + fact.measure().id() + " in the row, found two"));
            }
        }
    }
}
