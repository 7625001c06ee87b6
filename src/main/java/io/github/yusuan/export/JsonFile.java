package io.github.yusuan.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one JSON file: UTF-8, indented by two, LF, decimal numbers without exponent. */
public final class JsonFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultPrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private JsonFile() {}

    /** Writes a value. */
    public static void write(Path file, JsonNode node) throws IOException {
        Files.writeString(file, textOf(node), StandardCharsets.UTF_8);
    }

    private static String textOf(JsonNode node) throws JsonProcessingException {
        return JSON.writer(PRETTY).writeValueAsString(node) + "\n";
    }
}
