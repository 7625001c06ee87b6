package io.github.yusuan.annex;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.ThreePublicSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the items of the first “三公” table of a document beside each other. */
public final class ThreePublicSummarizer {
    /** Columns that hold the amount of this year, the best first. */
    private static final List<Measure> PREFERRED = List.of(Measure.FINAL, Measure.TOTAL, Measure.BUDGET);

    /** A summarizer has no settings. */
    public ThreePublicSummarizer() {}

    /** The summary; nothing where no such table holds an amount. */
    public Optional<ThreePublicSummary> summarize(List<Fact> facts) {
        Optional<Fact> first =
                facts.stream().filter(f -> f.kind() == TableKind.THREE_PUBLIC).findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> table = new ArrayList<>(facts);
        table.removeIf(f -> f.tableSeq() != first.get().tableSeq());
        Measure measure = PREFERRED.stream()
                .filter(m -> table.stream().anyMatch(f -> f.measure() == m))
                .findFirst()
                .orElse(first.get().measure());
        Map<String, Fact> items = new LinkedHashMap<>();
        table.stream().filter(f -> f.measure() == measure).forEach(f -> items.putIfAbsent(f.name(), f));
        return Optional.of(
                new ThreePublicSummary(first.get().tableSeq(), first.get().page(), measure, items));
    }
}
