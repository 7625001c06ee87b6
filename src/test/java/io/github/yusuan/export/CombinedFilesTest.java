package io.github.yusuan.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.batch.DocumentRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of all documents: every kind of record, in every format, from nothing but what the documents hold. */
class CombinedFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder = Path.of("");

    private static Path out = Path.of("");
    private static List<DocumentRow> rows = List.of();

    /** Two documents, one of them twice, and one that cannot be read. */
    @BeforeAll
    static void convert() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        Files.copy(Path.of("testdata/budget-text/budget-text.txt"), inputs.resolve("a.txt"));
        Files.copy(Path.of("testdata/budget-text/budget-text.txt"), inputs.resolve("a-again.txt"));
        Files.copy(Path.of("testdata/final-account-text/final-account-text.txt"), inputs.resolve("c.txt"));
        Files.writeString(inputs.resolve("d.pdf"), "<html>");
        out = folder.resolve("out");
        rows = TestDocuments.convert(List.of(inputs), out, List.of(Format.values()));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void holdTheRecordsOfAllDocuments(Format format) throws IOException, SQLException {
        List<String> wrong = new ArrayList<>();
        for (var kind : DisclosureWriters.kinds()) {
            String name = RecordFormat.fileOf(kind, format);
            long expected = 0;
            for (DocumentRow row : rows) {
                if (row.duplicateOf().isEmpty() && !row.folder().isEmpty()) {
                    expected += count(out.resolve(row.folder()).resolve(kind.name() + ".csv"));
                }
            }
            if (count(out.resolve(name)) != expected) {
                wrong.add(name + " has " + count(out.resolve(name)) + ", expected " + expected);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(count(out.resolve("documents." + format.id()))).isEqualTo(4);
    }

    @Test
    void areOnePackageWhoseKeysHold() throws IOException {
        JsonNode descriptor = JSON.readTree(Files.readString(out.resolve("datapackage.json")));

        assertThat(PackageReader.faultsOf(out)).isEmpty();
        assertThat(descriptor.path("resources").findValuesAsText("path"))
                .contains("documents.csv", "projects.csv", "three_public.csv", "outline.jsonl", "tables.parquet");
        for (JsonNode resource : descriptor.path("resources")) {
            if (resource.path("format").asText().equals("csv")
                    && !resource.path("name").asText().equals("documents")) {
                assertThat(resource.at("/schema/foreignKeys").findValuesAsText("resource"))
                        .as(resource.path("name").asText())
                        .contains("documents");
            }
        }
        if (Files.isDirectory(DataPackageTest.SCHEMAS)) {
            assertThat(DataPackageTest.faultsByTheStandard(descriptor)).isEmpty();
        }
    }

    private static long count(Path file) throws SQLException {
        String quoted = "'" + file + "'";
        String rows = file.toString().endsWith(".csv") ? "read_csv(" + quoted + ", all_varchar = true)" : quoted;
        if (file.toString().matches(".*jsonl?") && isEmpty(file)) {
            return 0;
        }
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM " + rows)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** DuckDB refuses to read an array of nothing. */
    private static boolean isEmpty(Path file) {
        try {
            return Files.readString(file).replaceAll("[\\[\\]\\s]", "").isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
