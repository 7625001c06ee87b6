package io.github.yusuan.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Loads a data package by nothing but its descriptor and says what does not fit. */
final class PackageReader {
    private final Path folder;
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private PackageReader(Path folder) {
        this.folder = folder;
    }

    /** What does not fit its schema, a line a fault. */
    static List<String> faultsOf(Path folder) throws IOException {
        PackageReader reader = new PackageReader(folder);
        JsonNode resources = new ObjectMapper()
                .readTree(folder.resolve("datapackage.json").toFile())
                .path("resources");
        for (JsonNode resource : resources) {
            reader.load(resource);
        }
        for (JsonNode resource : resources) {
            reader.checkForeignKeys(resource);
        }
        return reader.faults;
    }

    private void load(JsonNode resource) throws IOException {
        Path file = folder.resolve(resource.path("path").asText());
        if (resource.path("format").asText().equals("parquet")) {
            if (!Files.exists(file)) {
                faults.add(file + ": there is no such file");
            }
            return;
        }
        if (!resource.path("format").asText().equals("csv")) {
            new ObjectMapper().readTree(file.toFile());
            return;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(in, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            List<String> head = records.get(0).toList();
            List<String> names = textsOf(resource.at("/schema/fields"), "name");
            if (!head.equals(names)) {
                faults.add(file + ": expected the columns " + names + ", found " + head);
                return;
            }
            for (CSVRecord row : records.subList(1, records.size())) {
                rows.add(rowOf(row, resource));
            }
        }
        checkPrimaryKey(resource, rows);
        tables.put(resource.path("name").asText(), rows);
    }

    private Map<String, String> rowOf(CSVRecord row, JsonNode resource) {
        Map<String, String> values = new HashMap<>();
        int column = 0;
        for (JsonNode field : resource.at("/schema/fields")) {
            String value = row.get(column++);
            values.put(field.path("name").asText(), value);
            if (!fits(value, field)) {
                faults.add(resource.path("path").asText() + ":" + row.getRecordNumber() + ": \"" + value
                        + "\" does not fit " + field);
            }
        }
        return values;
    }

    private static boolean fits(String value, JsonNode field) {
        if (value.isEmpty()) {
            return !field.at("/constraints/required").asBoolean();
        }
        boolean typed = switch (field.path("type").asText()) {
            case "string" -> true;
            case "integer" -> value.matches("-?[0-9]+");
            case "number" ->
                value.matches("-?[0-9]+(\\.[0-9]+)?")
                        && new BigDecimal(value).toPlainString().equals(value);
            case "boolean" -> value.equals("true") || value.equals("false");
            default -> false;
        };
        JsonNode allowed = field.at("/constraints/enum");
        return typed && (allowed.isMissingNode() || textsOf(allowed, "").contains(value));
    }

    private void checkPrimaryKey(JsonNode resource, List<Map<String, String>> rows) {
        List<String> key = textsOf(resource.at("/schema/primaryKey"), "");
        Set<List<String>> seen = new HashSet<>();
        for (Map<String, String> row : rows) {
            if (!key.isEmpty() && !seen.add(key.stream().map(row::get).toList())) {
                faults.add(resource.path("path").asText() + ": key stands twice: " + row);
            }
        }
    }

    private void checkForeignKeys(JsonNode resource) {
        for (JsonNode key : resource.at("/schema/foreignKeys")) {
            List<String> own = textsOf(key.path("fields"), "");
            List<String> theirs = textsOf(key.at("/reference/fields"), "");
            Set<List<String>> known = new HashSet<>();
            tables.getOrDefault(key.at("/reference/resource").asText(), List.of())
                    .forEach(row -> known.add(theirs.stream().map(row::get).toList()));
            for (Map<String, String> row :
                    tables.getOrDefault(resource.path("name").asText(), List.of())) {
                if (!known.contains(own.stream().map(row::get).toList())) {
                    faults.add(
                            resource.path("path").asText() + ": nothing in " + key.path("reference") + " for " + row);
                }
            }
        }
    }

    private static List<String> textsOf(JsonNode nodes, String property) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> property.isEmpty() ? node : node.path(property))
                .map(JsonNode::asText)
                .toList();
    }
}
