package io.github.yusuan.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Texts of which one may be the beginning of a line, whatever many there are. */
final class Beginnings {
    private final Set<String> texts;
    private final Set<Integer> lengths = new TreeSet<>();

    Beginnings(List<String> texts) {
        this.texts = new HashSet<>(texts);
        texts.forEach(text -> lengths.add(text.length()));
    }

    /** Whether the line begins with one of them. */
    boolean begin(String line) {
        return lengths.stream()
                .anyMatch(length -> length <= line.length() && texts.contains(line.substring(0, length)));
    }
}
