package io.github.yusuan.export.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A Spark {@code StructType} in its JSON form: {@code DataType.fromJson(SparkSchema.of(kind).toString())} in Scala,
 * {@code StructType.fromJson(json.loads(text))} in Python. Needs no Spark.
 */
public final class SparkSchema {
    private SparkSchema() {}

    /** The struct of a kind of record. */
    public static ObjectNode of(RecordKind<?> kind) {
        ObjectNode struct = JsonNodeFactory.instance.objectNode();
        struct.put("type", "struct");
        ArrayNode fields = struct.putArray("fields");
        for (Field field : kind.fields()) {
            ObjectNode node = fields.addObject();
            node.put("name", field.name());
            node.put("type", typeOf(field));
            node.put("nullable", !field.required());
            node.putObject("metadata").put("comment", field.description());
        }
        return struct;
    }

    private static String typeOf(Field field) {
        return switch (field.type()) {
            case TEXT -> "string";
            case INTEGER -> "long";
            case DECIMAL ->
                "decimal(" + field.digits().precision() + "," + field.digits().scale() + ")";
            case BOOLEAN -> "boolean";
        };
    }
}
