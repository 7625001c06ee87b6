package io.github.yusuan.prose;

import io.github.yusuan.json.JsonNode;
import io.github.yusuan.model.Mention;
import io.github.yusuan.model.Mention.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the first sentence about each topic: what a disclosure says in words where it need not state an amount. */
public final class MentionReader {
    private static final Map<Topic, Pattern> WORDS = load();
    private static final int MAX_SENTENCE = 1_000;

    /** A reader has no settings. */
    public MentionReader() {}

    /** At most one for each topic, in the order of the text. */
    public List<Mention> read(DocumentText text) {
        Map<Topic, Pattern> open = new EnumMap<>(WORDS);
        List<Mention> found = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(text.lines())) {
            String words = paragraph.text();
            for (int from = 0; from < words.length() && !open.isEmpty(); ) {
                int stop = words.indexOf('。', from);
                int to = stop < 0 ? words.length() : stop + 1;
                String sentence = words.substring(from, Math.min(to, from + MAX_SENTENCE));
                int page = paragraph.placeAt(from).page();
                found.addAll(about(sentence, page, open));
                from = to;
            }
        }
        return found;
    }

    private static List<Mention> about(String sentence, int page, Map<Topic, Pattern> open) {
        List<Mention> found = open.entrySet().stream()
                .filter(topic -> topic.getValue().matcher(sentence).find())
                .map(topic -> new Mention(topic.getKey(), page, sentence))
                .toList();
        found.forEach(mention -> open.remove(mention.topic()));
        return found;
    }

    private static Map<Topic, Pattern> load() {
        JsonNode words = JsonNode.ofResource(MentionReader.class, "prose.json").path("mentions");
        Map<Topic, Pattern> patterns = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            patterns.put(topic, Pattern.compile(words.path(topic.id()).asText()));
        }
        return patterns;
    }
}
