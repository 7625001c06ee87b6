package io.github.yusuan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value of a JSON text, immutable. What is asked for and is not there is a node of type {@code MISSING}, which has no
 * text, no fields and no items.
 *
 * <pre>{@code
 * JsonNode.parse("settings", "{\"jobs\": 4}").path("jobs").asText(); // "4"
 * }</pre>
 */
public final class JsonNode implements Iterable<JsonNode> {

    /** What a value is. */
    public enum Type {
        /** Names and values. */
        OBJECT,
        /** A list. */
        ARRAY,
        /** A text. */
        STRING,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** The word {@code null}. */
        NULL,
        /** Nothing stands there. */
        MISSING
    }

    private static final JsonNode NOTHING = new JsonNode(Type.MISSING, "", Map.of(), List.of());

    private final Type type;
    private final String text;
    private final Map<String, JsonNode> fields;
    private final List<JsonNode> items;

    private JsonNode(Type type, String text, Map<String, JsonNode> fields, List<JsonNode> items) {
        this.type = type;
        this.text = text;
        this.fields = fields;
        this.items = items;
    }

    /**
     * Reads a text that is one value.
     *
     * @param name of the text, for messages
     * @throws IllegalArgumentException with the line and the column of what is no JSON
     */
    public static JsonNode parse(String name, String text) {
        return new JsonReader(name, text).read();
    }

    /** Reads a file that comes with the program, beside a class. */
    public static JsonNode ofResource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode scalar(Type type, String text) {
        return new JsonNode(type, text, Map.of(), List.of());
    }

    static JsonNode object(Map<String, JsonNode> fields) {
        return new JsonNode(Type.OBJECT, "", Collections.unmodifiableMap(fields), List.of());
    }

    static JsonNode array(List<JsonNode> items) {
        return new JsonNode(Type.ARRAY, "", Map.of(), List.copyOf(items));
    }

    /** What it is. */
    public Type type() {
        return type;
    }

    /** Whether it is that. */
    public boolean is(Type other) {
        return type == other;
    }

    /** Whether an object has that field. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** A field of an object. */
    public JsonNode path(String field) {
        return fields.getOrDefault(field, NOTHING);
    }

    /** The fields of an object, in order. */
    public Set<Map.Entry<String, JsonNode>> properties() {
        return fields.entrySet();
    }

    /** Whether an object has no fields, a list no items. */
    public boolean isEmpty() {
        return fields.isEmpty() && items.isEmpty();
    }

    /** A text as it is meant, a number or a word as it is written; blank for all else. */
    public String asText() {
        return text;
    }

    /** Whether it is the word {@code true}. */
    public boolean asBoolean() {
        return type == Type.BOOLEAN && text.equals("true");
    }

    /** The items of a list, in order. */
    @Override
    public Iterator<JsonNode> iterator() {
        return items.iterator();
    }

    /** The text as JSON writes it, with its quotation marks. */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u" + HexFormat.of().toHexDigits(c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    /** As JSON. */
    @Override
    public String toString() {
        return switch (type) {
            case OBJECT ->
                fields.entrySet().stream()
                        .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                        .collect(Collectors.joining(",", "{", "}"));
            case ARRAY -> items.stream().map(JsonNode::toString).collect(Collectors.joining(",", "[", "]"));
            case STRING -> quoted(text);
            default -> text;
        };
    }
}
