package io.github.yusuan.witness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What comparisons found, page after page. */
final class WitnessReport {
    private final Map<Explanation, Integer> explained = new EnumMap<>(Explanation.class);
    private final List<String> unexplained = new ArrayList<>();
    private int page;
    private int tables;
    private int same;

    /** What follows is of that page, with so many tables. */
    void onPage(int number, int tablesOnIt) {
        page = number;
        tables += tablesOnIt;
    }

    void same() {
        same++;
    }

    void explained(Set<Explanation> by) {
        by.forEach(explanation -> explained.merge(explanation, 1, Integer::sum));
    }

    void unexplained(String difference) {
        unexplained.add("page " + page + ": " + difference);
    }

    /** Adds what another one found. */
    void add(WitnessReport other) {
        other.explained.forEach((explanation, count) -> explained.merge(explanation, count, Integer::sum));
        unexplained.addAll(other.unexplained);
        tables += other.tables;
        same += other.same;
    }

    /** How many cells both read alike. */
    int sameCells() {
        return same;
    }

    /** How many cells each explanation explains, of those that explain any. */
    Map<Explanation, Integer> explained() {
        return explained;
    }

    /** The differences that nothing explains. */
    List<String> unexplained() {
        return unexplained;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(tables).append(" tables, ").append(same).append(" cells alike");
        for (Explanation explanation : new TreeSet<>(explained.keySet())) {
            text.append("; ").append(explained.get(explanation)).append(": ").append(explanation.reason());
        }
        return text.append("; ")
                .append(unexplained.size())
                .append(" unexplained")
                .toString();
    }
}
