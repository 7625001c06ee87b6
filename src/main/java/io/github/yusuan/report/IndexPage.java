package io.github.yusuan.report;

import io.github.yusuan.model.DocumentStatus;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that the index of a folder shows.
 *
 * @param labels words
 * @param entries in the order of their paths
 * @param assets style and script
 */
record IndexPage(Labels labels, List<IndexEntry> entries, Assets assets) {
    IndexPage {
        entries = List.copyOf(entries);
    }

    String t(String key, Object... values) {
        return labels.of(key, values);
    }

    /** What a person should look at: what was not read first, then by failed checks, errors and warnings. */
    List<IndexEntry> review() {
        return entries.stream()
                .filter(IndexEntry::needsReview)
                .sorted(Comparator.comparing(
                                (IndexEntry entry) -> entry.status().isRead())
                        .thenComparing(entry -> -entry.counts().failed())
                        .thenComparing(entry -> -entry.errors())
                        .thenComparing(entry -> -entry.warnings()))
                .toList();
    }

    String why(IndexEntry entry) {
        if (!entry.status().isRead()) {
            return labels.said(entry.reason());
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("index.failed-checks", entry.counts().failed());
        counts.put("index.errors", entry.errors());
        counts.put("index.warnings", entry.warnings());
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> t(count.getKey(), count.getValue()))
                .collect(Collectors.joining(" · "));
    }

    List<String> statuses() {
        return entries.stream()
                .map(IndexEntry::status)
                .map(DocumentStatus::id)
                .distinct()
                .sorted()
                .toList();
    }

    /** A number of things with its thousands apart. */
    static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    String phase(IndexEntry entry) {
        String phase = entry.about().phase();
        return phase.isEmpty() ? "" : labels.word("phase", phase);
    }

    String spending(IndexEntry entry) {
        return entry.summary()
                .filter(summary -> summary.spending().signum() != 0)
                .map(summary -> Money.WAN_YUAN.text(summary.spending()))
                .orElse("");
    }

    /** What can be compared: documents of one place, year and phase. */
    List<IndexGroup> groups() {
        return IndexGroup.of(entries, labels);
    }

    /** What can be followed: a unit over years, its account beside its budget. */
    List<UnitHistory> histories() {
        return UnitHistory.of(entries);
    }
}
