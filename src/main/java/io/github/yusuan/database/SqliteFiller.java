package io.github.yusuan.database;

import io.github.yusuan.batch.AllRecords;
import io.github.yusuan.export.schema.RecordKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Row by row, blank cells as {@code NULL}. Keys are checked when all is there. */
final class SqliteFiller implements RecordFiller {
    private static final int BATCH = 1000;
    private static final String FORMER = "former_documents";

    private final Path output;
    private final Connection connection;
    private final Statement statement;
    private int documents;

    SqliteFiller(Path output, Connection connection, Statement statement) {
        this.output = output;
        this.connection = connection;
        this.statement = statement;
    }

    @Override
    public void begin() throws SQLException, IOException {
        statement.execute("PRAGMA defer_foreign_keys = ON");
        statement.execute("CREATE TEMP TABLE " + FORMER + " (document_id TEXT, source TEXT)");
        fill(AllRecords.DOCUMENTS, "INSERT INTO " + FORMER + " VALUES (?, ?)", List.of("document_id", "source"));
        statement.execute(
                "DELETE FROM documents WHERE document_id IS NULL AND source IN (SELECT source FROM " + FORMER + ")");
    }

    @Override
    public void replace(RecordKind<?> kind) throws SQLException, IOException {
        String table = "\"" + kind.name() + "\"";
        statement.execute("DELETE FROM " + table + " WHERE document_id IN (SELECT document_id FROM " + FORMER + ")");
        String marks = String.join(", ", Collections.nCopies(kind.head().size(), "?"));
        int rows = fill(kind, "INSERT INTO " + table + " VALUES (" + marks + ")", kind.head());
        documents = kind.equals(AllRecords.DOCUMENTS) ? rows : documents;
    }

    private int fill(RecordKind<?> kind, String sql, List<String> columns) throws SQLException, IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(kind.head().toArray(new String[0]))
                .setSkipHeaderRecord(true)
                .get();
        int rows = 0;
        try (Reader in = Files.newBufferedReader(output.resolve(kind.name() + ".csv"));
                CSVParser records = CSVParser.parse(in, format);
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (CSVRecord row : records) {
                boolean copy = kind.equals(AllRecords.DOCUMENTS)
                        && !row.get("duplicate_of").isEmpty();
                if (!copy) {
                    add(row, columns, insert);
                    rows++;
                }
                if (rows % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return rows;
    }

    private static void add(CSVRecord row, List<String> columns, PreparedStatement insert) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            String value = row.get(columns.get(i));
            insert.setString(i + 1, value.isEmpty() ? null : value);
        }
        insert.addBatch();
    }

    @Override
    public int documents() {
        return documents;
    }
}
