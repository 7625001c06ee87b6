package io.github.yusuan.spark;

import io.github.yusuan.export.DisclosureWriters;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of record in the words of Spark. Every column may be {@code null} as far as Spark knows, also one that is declared
 * never to be blank: Spark ends a whole job where such a promise is broken.
 */
final class RecordSchema {
    private RecordSchema() {}

    /** The kind of that name. */
    static RecordKind<?> kind(String name) {
        List<RecordKind<?>> kinds = DisclosureWriters.kinds();
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind: expected one of "
                        + kinds.stream().map(RecordKind::name).collect(Collectors.joining(", ")) + ", found "
                        + name));
    }

    /** The columns of a kind. */
    static StructType of(RecordKind<?> kind) {
        return new StructType(kind.fields().stream()
                .map(field -> new StructField(field.name(), typeOf(field), true, Metadata.empty())
                        .withComment(field.description()))
                .toArray(StructField[]::new));
    }

    private static DataType typeOf(Field field) {
        return switch (field.type()) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.LongType;
            case DECIMAL ->
                DataTypes.createDecimalType(
                        field.digits().precision(), field.digits().scale());
            case BOOLEAN -> DataTypes.BooleanType;
        };
    }

    /** A row of the values of a record, as the CSV file has them. */
    static Row row(List<Field> fields, List<String> values) {
        @Nullable Object[] typed = new @Nullable Object[values.size()];
        for (int i = 0; i < typed.length; i++) {
            typed[i] = values.get(i).isEmpty() ? null : value(fields.get(i), values.get(i));
        }
        return RowFactory.create(typed);
    }

    private static @Nullable Object value(Field field, String text) {
        Object value = field.type().parsed(text);
        return value instanceof BigDecimal number
                ? field.digits().fitted(number).orElse(null)
                : value;
    }
}
