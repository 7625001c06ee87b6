package io.github.yusuan.guard;

import io.github.yusuan.codes.SubjectCatalogue;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A code whose 类 no national list has, in a table whose other codes are known: a digit or a part of it is misread. The lists are not
 * complete below the 类.
 */
final class UnknownCodes implements Guard {
    private static final double MOSTLY = 0.7;
    private static final int MIN_CODES = 4;
    private static final int LISTED_DIGITS = 3;

    private final SubjectCatalogue catalogue = SubjectCatalogue.standard();

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        Map<Integer, List<Fact>> tables = reading.facts().stream()
                .filter(fact -> !fact.code().isEmpty())
                .collect(Collectors.groupingBy(Fact::tableSeq, TreeMap::new, Collectors.toList()));
        for (List<Fact> facts : tables.values()) {
            Map<String, Fact> codes = new TreeMap<>();
            facts.forEach(fact -> codes.putIfAbsent(fact.code(), fact));
            long known = codes.keySet().stream().filter(this::isKnown).count();
            if (codes.size() >= MIN_CODES && known >= MOSTLY * codes.size()) {
                codes.values().stream().filter(fact -> !isKnown(fact.code())).forEach(fact -> report(fact, problems));
            }
        }
    }

    private boolean isKnown(String code) {
        return !catalogue
                .subjectsOf(code.substring(0, Math.min(code.length(), LISTED_DIGITS)))
                .isEmpty();
    }

    private static void report(Fact fact, ProblemSink problems) {
        problems.report(new Problem(
                ProblemCode.CODE_UNKNOWN,
                fact.page(),
                fact.box(),
                fact.tableSeq(),
                fact.row(),
                "expected a code of the national lists as in the other rows, found " + fact.code()));
    }
}
