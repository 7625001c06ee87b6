package io.github.yusuan.export.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code CREATE TABLE} statements for SQLite. Decimal columns are {@code NUMERIC}: SQLite keeps up to 15 digits of them;
 * the column {@code printed} keeps all. Blank cells may be {@code NULL} or, as {@code .import} leaves them, empty text.
 */
public final class SqliteSchema {
    private SqliteSchema() {}

    /**
     * The statement for a kind of record.
     *
     * @param present names of the kinds in the same database: a foreign key to another one is left out
     */
    public static String of(RecordKind<?> kind, List<String> present) {
        List<String> lines = new ArrayList<>();
        kind.fields().forEach(field -> lines.add("  " + column(field)));
        if (!kind.primaryKey().isEmpty()) {
            lines.add("  PRIMARY KEY (" + names(kind.primaryKey()) + ")");
        }
        kind.foreignKeys().stream()
                .filter(key -> present.contains(key.resource()))
                .forEach(key -> lines.add("  FOREIGN KEY (" + names(key.fields()) + ") REFERENCES "
                        + quoted(key.resource()) + " (" + names(key.fields()) + ")"));
        return "CREATE TABLE " + quoted(kind.name()) + " (\n" + String.join(",\n", lines) + "\n);\n";
    }

    private static String column(Field field) {
        List<String> words = new ArrayList<>(field.allowed());
        if (!field.required()) {
            words.add("");
        }
        String check = field.allowed().isEmpty()
                ? ""
                : words.stream()
                        .map(word -> "'" + word.replace("'", "''") + "'")
                        .collect(Collectors.joining(", ", " CHECK (" + quoted(field.name()) + " IN (", "))"));
        return quoted(field.name()) + " " + typeOf(field.type()) + (field.required() ? " NOT NULL" : "") + check;
    }

    private static String typeOf(FieldType type) {
        return switch (type) {
            case TEXT, BOOLEAN -> "TEXT";
            case INTEGER -> "INTEGER";
            case DECIMAL -> "NUMERIC";
        };
    }

    private static String names(List<String> names) {
        return names.stream().map(SqliteSchema::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
