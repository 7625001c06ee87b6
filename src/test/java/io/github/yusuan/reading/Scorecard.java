package io.github.yusuan.reading;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.yusuan.fixture.TruthLine;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import java.util.List;

/**
 * The amounts of a reading against those printed: what is missing, what is too much. A truth whose measure begins with
 * {@code ?} is a column without a canonical meaning and takes any.
 */
record Scorecard(List<String> missed, List<String> wrong) {

    static Scorecard of(List<TruthLine> truth, Disclosure read) {
        Multiset<String> wanted = HashMultiset.create();
        truth.forEach(line -> wanted.add(key(line)));
        Multiset<String> have = HashMultiset.create();
        read.facts().forEach(fact -> have.add(key(fact)));
        return new Scorecard(
                List.copyOf(Multisets.difference(wanted, have)), List.copyOf(Multisets.difference(have, wanted)));
    }

    private static String key(TruthLine line) {
        String row = line.code().isEmpty() ? line.name() : line.code();
        return String.join(" | ", line.table(), line.side(), row, line.measure(), line.printed());
    }

    private static String key(Fact fact) {
        String row = fact.code().isEmpty() ? fact.name() : fact.code();
        return String.join(
                " | ", fact.kind().id(), fact.side().id(), row, fact.measure().id(), fact.printed());
    }
}
