package io.github.yusuan.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.export.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * A descriptor of the Data Package standard, version 2, in the making. What version 1 calls otherwise stands beside it
 * ({@code profile} beside {@code type}), so that its tools read it too. Holds no time and no path of the machine.
 */
final class DataPackage {
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private final List<ObjectNode> resources = new ArrayList<>();
    private final List<String> present;

    /**
     * Begins a descriptor.
     *
     * @param present names of the kinds of record that it will hold: foreign keys to others are left out
     */
    DataPackage(List<String> present) {
        this.present = List.copyOf(present);
    }

    /**
     * Adds the file of a kind of record in a format.
     *
     * @param main under the kind's name and with foreign keys; else under a name with the format behind it
     */
    DataPackage add(RecordKind<?> kind, Format format, boolean main) {
        String name = main ? kind.name() : kind.name() + "-" + format.id();
        ObjectNode resource = tabular(name, RecordFormat.fileOf(kind, format), format);
        resource.put("title", kind.titleZh());
        resource.put("description", kind.description());
        resource.set("schema", TableSchema.of(kind, main ? present : List.of()));
        return this;
    }

    /** Adds a file of printed rows, which has columns of its own. */
    DataPackage add(String name, String path, Format format, RecordKind<?> rows) {
        ObjectNode resource = tabular(name, path, format);
        if (!rows.titleZh().isEmpty()) {
            resource.put("title", rows.titleZh());
        }
        resource.set("schema", TableSchema.ofFields(rows.fields()));
        return this;
    }

    /** Adds a JSON file. */
    DataPackage addJson(String name) {
        resource(name, name + ".json").put("format", "json").put("mediatype", "application/json");
        return this;
    }

    private ObjectNode tabular(String name, String path, Format format) {
        ObjectNode resource = resource(name, path);
        resource.put("type", "table");
        resource.put("profile", "tabular-data-resource");
        resource.put("format", format.id());
        resource.put("mediatype", mediaTypeOf(format));
        if (format != Format.PARQUET) {
            resource.put("encoding", "utf-8");
        }
        if (format == Format.CSV) {
            resource.putObject("dialect")
                    .put("delimiter", ",")
                    .put("lineTerminator", "\n")
                    .put("header", true);
        }
        return resource;
    }

    private static String mediaTypeOf(Format format) {
        return switch (format) {
            case CSV -> "text/csv";
            case JSON -> "application/json";
            case JSONL -> "application/jsonl";
            case PARQUET -> "application/vnd.apache.parquet";
        };
    }

    private ObjectNode resource(String name, String path) {
        ObjectNode resource =
                JsonNodeFactory.instance.objectNode().put("name", name).put("path", path);
        resources.add(resource);
        return resource;
    }

    /**
     * The descriptor.
     *
     * @param name lower-case letters, digits and hyphens
     * @param title for people; blank for none
     */
    ObjectNode named(String name, String title) {
        ObjectNode descriptor = JsonNodeFactory.instance.objectNode();
        descriptor.put("$schema", PROFILE);
        descriptor.put("name", name);
        if (!title.isEmpty()) {
            descriptor.put("title", title);
        }
        ArrayNode nodes = descriptor.putArray("resources");
        resources.forEach(nodes::add);
        return descriptor;
    }
}
