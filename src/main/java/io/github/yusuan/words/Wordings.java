package io.github.yusuan.words;

import io.github.yusuan.json.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The wordings that rules look for, which are data and not code: {@code wordings.json} beside the classes of a package has
 * them by class and constant. What is not there is a fault of the program.
 *
 * <pre>{@code
 * private static final Pattern TITLE = Wordings.pattern(HeadingReader.class, "TITLE");
 * }</pre>
 */
public final class Wordings {
    private static final String FILE = "wordings.json";
    private static final Map<String, JsonNode> BY_PACKAGE = new ConcurrentHashMap<>();

    private Wordings() {}

    /** A regular expression. */
    public static Pattern pattern(Class<?> rule, String constant) {
        return Pattern.compile(text(rule, constant));
    }

    /** A text as it stands there. */
    public static String text(Class<?> rule, String constant) {
        return found(rule, constant, JsonNode.Type.STRING).asText();
    }

    /** Some words, in order. */
    public static Set<String> texts(Class<?> rule, String constant) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(items(found(rule, constant, JsonNode.Type.ARRAY))));
    }

    /** Some words each of several things has, in order. */
    public static Map<String, List<String>> lists(Class<?> rule, String constant) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        found(rule, constant, JsonNode.Type.OBJECT)
                .properties()
                .forEach(list -> lists.put(list.getKey(), items(list.getValue())));
        return Collections.unmodifiableMap(lists);
    }

    private static List<String> items(JsonNode list) {
        List<String> items = new ArrayList<>();
        list.forEach(item -> items.add(item.asText()));
        return List.copyOf(items);
    }

    private static JsonNode found(Class<?> rule, String constant, JsonNode.Type type) {
        JsonNode value = BY_PACKAGE
                .computeIfAbsent(rule.getPackageName(), name -> JsonNode.ofResource(rule, FILE))
                .path(rule.getSimpleName())
                .path(constant);
        if (!value.is(type) || value.asText().isEmpty() && value.isEmpty()) {
            throw new IllegalStateException(FILE + " beside " + rule.getSimpleName() + ": expected " + type + " for "
                    + constant + ", found " + value.type());
        }
        return value;
    }
}
