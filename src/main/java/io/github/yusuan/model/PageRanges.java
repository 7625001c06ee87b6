package io.github.yusuan.model;

import java.util.List;
import java.util.StringJoiner;

/** Page numbers as people write them: {@code 1-3, 7}. */
final class PageRanges {
    private PageRanges() {}

    /** Ranges of ascending page numbers. */
    static String of(List<Integer> pages) {
        StringJoiner ranges = new StringJoiner(", ");
        int start = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || pages.get(i) != pages.get(i - 1) + 1) {
                int first = pages.get(start);
                int last = pages.get(i - 1);
                ranges.add(first == last ? Integer.toString(first) : first + "-" + last);
                start = i;
            }
        }
        return ranges.toString();
    }
}
