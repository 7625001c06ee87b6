package io.github.yusuan.reading;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.yusuan.fixture.TruthLine;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The amounts of a reading against those printed: what is missing, what is too much. A truth whose measure begins with
 * {@code ?} is a column without a canonical meaning and takes any; where a three-public table prints one sum only,
 * {@code total} and {@code three_public} are the same row.
 *
 * @param missed printed and not read
 * @param wrong read and not printed
 */
record Scorecard(List<String> missed, List<String> wrong) {

    static Scorecard of(List<TruthLine> truth, Disclosure read) {
        Set<String> sums = truth.stream()
                .filter(t -> t.table().equals("three-public"))
                .map(TruthLine::name)
                .collect(Collectors.toSet());
        boolean oneSum = !sums.containsAll(Set.of("total", "three_public"));
        Multiset<String> wanted = HashMultiset.create();
        List<TruthLine> open = new ArrayList<>();
        for (TruthLine line : truth) {
            if (line.measure().startsWith("?")) {
                open.add(line);
            } else {
                wanted.add(key(row(line, oneSum), line.measure(), line.printed()));
            }
        }
        Multiset<String> have = HashMultiset.create();
        read.facts().forEach(f -> have.add(key(row(f, oneSum), f.measure().id(), f.printed())));
        Multiset<String> missed = HashMultiset.create(Multisets.difference(wanted, have));
        Multiset<String> wrong = HashMultiset.create(Multisets.difference(have, wanted));
        for (TruthLine line : open) {
            String row = row(line, oneSum);
            String value = key("", "", line.printed());
            wrong.stream()
                    .filter(w -> w.startsWith(row + " | ") && w.endsWith(value.substring(value.lastIndexOf('|'))))
                    .findFirst()
                    .ifPresentOrElse(wrong::remove, () -> missed.add(key(row, line.measure(), line.printed())));
        }
        return new Scorecard(List.copyOf(missed), List.copyOf(wrong));
    }

    private static String key(String row, String measure, String printed) {
        return row + " | " + measure + " | "
                + new BigDecimal(printed.replace("%", "")).stripTrailingZeros().toPlainString();
    }

    private static String row(TruthLine line, boolean oneSum) {
        return row(line.table(), line.side(), line.code().isEmpty() ? line.name() : line.code(), oneSum);
    }

    private static String row(Fact fact, boolean oneSum) {
        return row(fact.kind().id(), fact.side().id(), fact.code().isEmpty() ? fact.name() : fact.code(), oneSum);
    }

    private static String row(String table, String side, String label, boolean oneSum) {
        boolean sum = oneSum && table.equals("three-public") && label.equals("three_public");
        return table + " | " + side + " | " + (sum ? "total" : plain(label));
    }

    /** Labels in plain characters: brackets and quotation marks of either width are the same. */
    static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC)
                .replace('“', '"')
                .replace('”', '"');
    }
}
