package io.github.yusuan.annex;

import io.github.yusuan.json.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Wordings of labels and headings. The first meaning whose pattern is found wins, so special ones stand first.
 *
 * @param <E> the meanings
 * @param entries in order
 */
record WordList<E extends Enum<E>>(List<Entry<E>> entries) {

    /** A meaning and its wordings, the usual one first. */
    record Entry<E>(E meaning, List<Pattern> wordings) {}

    /** A meaning that was found; {@code rank} is 0 for the usual wording. */
    record Match<E>(E meaning, int rank) {}

    /** Reads an object whose names are the meanings and whose values are lists of patterns. */
    static <E extends Enum<E>> WordList<E> read(JsonNode node, Class<E> type) {
        List<Entry<E>> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            List<Pattern> wordings = new ArrayList<>();
            field.getValue().forEach(text -> wordings.add(Pattern.compile(text.asText())));
            entries.add(new Entry<>(Enum.valueOf(type, field.getKey().toUpperCase(Locale.ROOT)), wordings));
        }
        return new WordList<>(entries);
    }

    /** The meaning of a text that is free of white space. */
    Optional<Match<E>> match(String text) {
        for (Entry<E> entry : entries) {
            for (int rank = 0; rank < entry.wordings().size(); rank++) {
                if (entry.wordings().get(rank).matcher(text).find()) {
                    return Optional.of(new Match<>(entry.meaning(), rank));
                }
            }
        }
        return Optional.empty();
    }

    /** The meaning alone. */
    Optional<E> of(String text) {
        return match(text).map(Match::meaning);
    }

    /** For each meaning the column that is headed by its most usual wording, the leftmost of several. */
    Map<E, Integer> columns(List<List<String>> paths, Class<E> type) {
        Map<E, Integer> columns = new EnumMap<>(type);
        Map<E, Integer> ranks = new EnumMap<>(type);
        for (int column = 0; column < paths.size(); column++) {
            Optional<Match<E>> match = ofPath(paths.get(column));
            if (match.isPresent()
                    && match.get().rank() < ranks.getOrDefault(match.get().meaning(), 100)) {
                columns.put(match.get().meaning(), column);
                ranks.put(match.get().meaning(), match.get().rank());
            }
        }
        return columns;
    }

    /** The lowest heading counts first. */
    private Optional<Match<E>> ofPath(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<Match<E>> match = match(path.get(i));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }
}
