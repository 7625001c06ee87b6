package io.github.yusuan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** One line of JSON, for programs that read what this one says. */
final class JsonLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLine() {}

    /** An object with those fields. */
    static String of(Map<String, ?> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("fields that cannot be written as JSON", e);
        }
    }

    /** An error that ends the program. */
    static String ofError(String error, String message, int exitCode) {
        java.util.LinkedHashMap<String, Object> fields = new java.util.LinkedHashMap<>();
        fields.put("error", error);
        fields.put("message", message);
        fields.put("exit_code", exitCode);
        return of(fields);
    }
}
