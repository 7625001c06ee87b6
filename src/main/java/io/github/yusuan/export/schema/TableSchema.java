package io.github.yusuan.export.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Table Schema of the Data Package standard, version 2, readable by tools of version 1. A field's {@code title} is the
 * Chinese one, {@code titleEn} the English one, {@code columnType} its type in the OpenSpending taxonomy.
 */
public final class TableSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TableSchema() {}

    /**
     * The schema of a kind of record.
     *
     * @param present names of the resources in the same package: a foreign key to another one is left out
     */
    public static ObjectNode of(RecordKind<?> kind, List<String> present) {
        ObjectNode schema = ofFields(kind.fields());
        if (!kind.primaryKey().isEmpty()) {
            schema.set("primaryKey", words(kind.primaryKey()));
        }
        List<ForeignKey> keys = kind.foreignKeys().stream()
                .filter(key -> present.contains(key.resource()))
                .toList();
        if (!keys.isEmpty()) {
            ArrayNode nodes = schema.putArray("foreignKeys");
            keys.forEach(key -> nodes.add(node(key)));
        }
        return schema;
    }

    /** The schema of a file without keys. */
    public static ObjectNode ofFields(List<Field> fields) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode nodes = schema.putArray("fields");
        fields.forEach(field -> nodes.add(node(field)));
        schema.set("missingValues", words(List.of("")));
        return schema;
    }

    private static ObjectNode node(ForeignKey key) {
        ObjectNode node = JSON.objectNode();
        node.set("fields", words(key.fields()));
        ObjectNode reference = node.putObject("reference");
        reference.put("resource", key.resource());
        reference.set("fields", words(key.fields()));
        return node;
    }

    private static ObjectNode node(Field field) {
        ObjectNode node = JSON.objectNode();
        node.put("name", field.name());
        node.put("type", typeOf(field.type()));
        if (!field.titleZh().equals(field.name())) {
            node.put("title", field.titleZh());
            node.put("titleEn", field.title());
        }
        if (!field.description().isEmpty()) {
            node.put("description", field.description());
        }
        if (!field.concept().isEmpty()) {
            node.put("columnType", field.concept());
        }
        ObjectNode constraints = JSON.objectNode();
        if (field.required()) {
            constraints.put("required", true);
        }
        if (!field.allowed().isEmpty()) {
            constraints.set("enum", words(field.allowed()));
        }
        if (!constraints.isEmpty()) {
            node.set("constraints", constraints);
        }
        return node;
    }

    private static String typeOf(FieldType type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case BOOLEAN -> "boolean";
        };
    }

    private static ArrayNode words(List<String> words) {
        ArrayNode node = JSON.arrayNode();
        words.forEach(node::add);
        return node;
    }
}
