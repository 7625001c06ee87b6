package io.github.yusuan.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where lines stand that say a title: as their own words, or at their end, behind a number or a name. */
final class TitleIndex {
    /** A title on a page may carry a number or a name before the words of the contents. */
    private static final int MAX_PREFIX = 24;

    private final Map<String, List<Integer>> exact = new HashMap<>();
    private final Map<String, List<Integer>> ending = new HashMap<>();

    /**
     * Looks at each line once.
     *
     * @param lines in order, without white space
     * @param titles what will be asked for
     */
    TitleIndex(List<String> lines, List<String> titles) {
        Set<String> wanted = new HashSet<>(titles);
        Set<Integer> lengths = new HashSet<>();
        wanted.forEach(title -> lengths.add(title.length()));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            add(HeadingStyle.bare(line), i, wanted, exact);
            for (int from = 0; from <= Math.min(MAX_PREFIX, line.length()); from++) {
                if (lengths.contains(line.length() - from)) {
                    add(line.substring(from), i, wanted, ending);
                }
            }
        }
    }

    private static void add(String title, int line, Set<String> wanted, Map<String, List<Integer>> index) {
        if (wanted.contains(title)) {
            index.computeIfAbsent(title, key -> new ArrayList<>()).add(line);
        }
    }

    /** The lines that say nothing but the title, in order. */
    List<Integer> saying(String title) {
        return exact.getOrDefault(title, List.of());
    }

    /** The lines that end with it, in order. */
    List<Integer> endingWith(String title) {
        return ending.getOrDefault(title, List.of());
    }
}
