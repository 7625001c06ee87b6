package io.github.yusuan.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text as RFC 8259 has it, and nothing else: no comments, no comma too many, no name twice. */
final class JsonReader {
    /** Deeper than any catalogue, and no danger to the stack. */
    private static final int DEEPEST = 64;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?(?:[eE][+-]?\\d++)?");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{4}");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String name;
    private final String text;
    private int at;
    private int depth;

    JsonReader(String name, String text) {
        this.name = name;
        this.text = text;
    }

    JsonNode read() {
        JsonNode value = value();
        skipSpace();
        if (at < text.length()) {
            throw fault("the end");
        }
        return value;
    }

    private JsonNode value() {
        skipSpace();
        if (at == text.length()) {
            throw fault("a value");
        }
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> JsonNode.scalar(JsonNode.Type.STRING, string());
            case 't' -> word("true", JsonNode.Type.BOOLEAN);
            case 'f' -> word("false", JsonNode.Type.BOOLEAN);
            case 'n' -> word("null", JsonNode.Type.NULL);
            default -> number();
        };
    }

    private JsonNode object() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        begin();
        while (!ends('}', fields.isEmpty())) {
            skipSpace();
            int begin = at;
            String field = string();
            skipSpace();
            expect(':');
            if (fields.put(field, value()) != null) {
                at = begin;
                throw fault("each name once");
            }
        }
        return JsonNode.object(fields);
    }

    private JsonNode array() {
        List<JsonNode> items = new ArrayList<>();
        begin();
        while (!ends(']', items.isEmpty())) {
            items.add(value());
        }
        return JsonNode.array(items);
    }

    private void begin() {
        if (++depth > DEEPEST) {
            throw fault("at most " + DEEPEST + " levels");
        }
        at++;
    }

    /** Steps over the end of a list or object, or over the comma before what comes next. */
    private boolean ends(char end, boolean isEmpty) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == end) {
            at++;
            depth--;
            return true;
        }
        if (!isEmpty) {
            expect(',');
        }
        return false;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c < ' ') {
                throw fault("a quotation mark, or \\n for a line's end");
            }
            at++;
            string.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return string.toString();
    }

    private char escaped() {
        if (at < text.length() && text.charAt(at) == 'u') {
            Matcher hex = HEX.matcher(text).region(at + 1, text.length());
            if (!hex.lookingAt()) {
                throw fault("four hexadecimal digits behind \\u");
            }
            at = hex.end();
            return (char) Integer.parseInt(hex.group(), 16);
        }
        int escape = at < text.length() ? ESCAPES.indexOf(text.charAt(at)) : -1;
        if (escape < 0) {
            throw fault("one of " + ESCAPES + "u behind \\");
        }
        at++;
        return ESCAPED.charAt(escape);
    }

    private JsonNode word(String word, JsonNode.Type type) {
        if (!text.startsWith(word, at)) {
            throw fault("a value");
        }
        at += word.length();
        return JsonNode.scalar(type, word);
    }

    private JsonNode number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw fault("a value");
        }
        at = number.end();
        return JsonNode.scalar(JsonNode.Type.NUMBER, number.group());
    }

    private void expect(char c) {
        if (at == text.length() || text.charAt(at) != c) {
            throw fault(String.valueOf(c));
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException fault(String expected) {
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = at - text.lastIndexOf('\n', at - 1);
        String found = at == text.length() ? "the end" : text.substring(at, text.offsetByCodePoints(at, 1));
        return new IllegalArgumentException(name + ": expected JSON, found at line " + line + ", column " + column
                + ": " + found + " where " + expected + " should stand");
    }
}
