package io.github.yusuan.database;

import io.github.yusuan.batch.AllRecords;
import io.github.yusuan.export.schema.DuckDbSchema;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/** DuckDB reads the CSV files itself. */
final class DuckDbFiller implements RecordFiller {
    private final Path output;
    private final Statement statement;
    private int documents;

    DuckDbFiller(Path output, Statement statement) {
        this.output = output;
        this.statement = statement;
    }

    @Override
    public void begin() throws SQLException {
        statement.execute("CREATE OR REPLACE TEMP TABLE former_documents AS SELECT document_id, source FROM "
                + csv(AllRecords.DOCUMENTS) + " WHERE duplicate_of IS NULL");
        statement.execute("DELETE FROM documents WHERE document_id IS NULL"
                + " AND source IN (SELECT source FROM former_documents)");
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM former_documents")) {
            count.next();
            documents = count.getInt(1);
        }
    }

    @Override
    public void replace(RecordKind<?> kind) throws SQLException {
        String table = "\"" + kind.name() + "\"";
        statement.execute("DELETE FROM " + table + " WHERE document_id IN (SELECT document_id FROM former_documents)");
        String columns = kind.fields().stream()
                .map(field -> "TRY_CAST(" + quoted(field) + " AS " + DuckDbSchema.typeOf(field) + ")")
                .collect(Collectors.joining(", "));
        statement.execute("INSERT INTO " + table + " SELECT " + columns + " FROM " + csv(kind)
                + (kind.equals(AllRecords.DOCUMENTS) ? " WHERE duplicate_of IS NULL" : ""));
    }

    private String csv(RecordKind<?> kind) {
        String columns = kind.fields().stream()
                .map(field -> "'" + field.name() + "': 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        String file = output.resolve(kind.name() + ".csv").toString().replace("'", "''");
        return "read_csv('" + file + "', header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '',"
                + " auto_detect = false, columns = " + columns + ")";
    }

    private static String quoted(Field field) {
        return '"' + field.name() + '"';
    }

    @Override
    public int documents() {
        return documents;
    }
}
