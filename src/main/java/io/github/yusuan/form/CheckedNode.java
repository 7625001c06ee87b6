package io.github.yusuan.form;

import io.github.yusuan.json.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * An object of a catalogue file, read key by key: what is missing, of another type or no pattern is refused with its
 * place, and so is, at the end, every key that nobody asked for.
 */
public final class CheckedNode {
    private static final String ABOUT = "about";

    private final JsonNode node;
    private final String place;
    private final Set<String> asked = new HashSet<>(Set.of(ABOUT));

    /** The root of a file; {@code place} names it in messages. */
    public CheckedNode(JsonNode node, String place) {
        this.node = node;
        this.place = place;
        if (!node.is(JsonNode.Type.OBJECT)) {
            throw fault("expected an object {...}, found " + node.type());
        }
    }

    /** Whether a key is there. */
    public boolean has(String key) {
        asked.add(key);
        return node.has(key);
    }

    /** A text that must be there. */
    public String text(String key) {
        return optionalText(key).orElseThrow(() -> fault("expected the key \"" + key + "\", found none"));
    }

    /** A text that may be there. */
    public Optional<String> optionalText(String key) {
        JsonNode value = value(key);
        if (value != null && (!value.is(JsonNode.Type.STRING) || value.asText().isEmpty())) {
            throw fault("expected a text that is not blank for \"" + key + "\", found " + value);
        }
        return Optional.ofNullable(value).map(JsonNode::asText);
    }

    /** True, false, or false where nothing stands. */
    public boolean flag(String key) {
        JsonNode value = value(key);
        if (value != null && !value.is(JsonNode.Type.BOOLEAN)) {
            throw fault("expected true or false for \"" + key + "\", found " + value);
        }
        return value != null && value.asBoolean();
    }

    /** Texts of a list; none where the key is not there. */
    public List<String> texts(String key) {
        JsonNode value = value(key);
        List<String> texts = new ArrayList<>();
        if (value == null) {
            return texts;
        }
        if (!value.is(JsonNode.Type.ARRAY) || value.isEmpty()) {
            throw fault("expected a list [\"...\"] that is not empty for \"" + key + "\", found " + value);
        }
        for (JsonNode item : value) {
            if (!item.is(JsonNode.Type.STRING) || item.asText().isEmpty()) {
                throw fault("expected texts in \"" + key + "\", found " + item);
            }
            texts.add(item.asText());
        }
        return texts;
    }

    /** Patterns of a list; none where the key is not there. */
    public List<Pattern> patterns(String key) {
        return texts(key).stream().map(text -> compiled(key, text)).toList();
    }

    /** Patterns of a list that must be there, each bound to the beginning or the end of the text. */
    public List<Pattern> anchoredPatterns(String key) {
        List<Pattern> patterns = patterns(key);
        if (patterns.isEmpty()) {
            throw fault("expected the key \"" + key + "\", found none");
        }
        for (Pattern pattern : patterns) {
            String text = pattern.pattern();
            if (!text.startsWith("^") && !text.endsWith("$")) {
                throw fault("expected a pattern with ^ before it or $ behind it in \"" + key + "\", found \"" + text
                        + "\", which fits anywhere");
            }
        }
        return patterns;
    }

    /** A pattern that may be there. */
    public Optional<Pattern> optionalPattern(String key) {
        return optionalText(key).map(text -> compiled(key, text));
    }

    /** A pattern that must be there. */
    public Pattern pattern(String key) {
        return compiled(key, text(key));
    }

    /** An object that may be there. */
    public Optional<CheckedNode> object(String key) {
        return Optional.ofNullable(value(key)).map(value -> new CheckedNode(value, place + "." + key));
    }

    /** The objects of a list; none where the key is not there. */
    public List<CheckedNode> objects(String key) {
        JsonNode value = value(key);
        List<CheckedNode> objects = new ArrayList<>();
        if (value == null) {
            return objects;
        }
        if (!value.is(JsonNode.Type.ARRAY)) {
            throw fault("expected a list [{...}] for \"" + key + "\", found " + value.type());
        }
        for (JsonNode item : value) {
            objects.add(new CheckedNode(item, place + "." + key + "[" + (objects.size() + 1) + "]"));
        }
        return objects;
    }

    /** Refuses keys that nobody asked for: they are misspelt or mean nothing. */
    public void refuseOthers() {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = field.getKey();
            if (!asked.contains(key)) {
                asked.remove(ABOUT);
                throw fault("expected one of " + asked.stream().sorted().toList() + ", found the key \"" + key + "\"");
            }
        }
    }

    /** What is wrong here, for the caller to throw. */
    public IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(place + ": " + what);
    }

    private @Nullable JsonNode value(String key) {
        asked.add(key);
        return node.has(key) ? node.path(key) : null;
    }

    private Pattern compiled(String key, String text) {
        try {
            Pattern pattern = Pattern.compile(text);
            if (pattern.matcher("").find()) {
                throw fault("expected a pattern that does not fit the blank text in \"" + key + "\", found \"" + text
                        + "\"");
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            throw fault(
                    "expected a regular expression in \"" + key + "\", found \"" + text + "\": " + e.getDescription());
        }
    }
}
