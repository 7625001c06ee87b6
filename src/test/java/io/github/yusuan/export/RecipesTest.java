package io.github.yusuan.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.export.schema.SqliteSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code of {@code docs/recipes.md} as it stands there. */
class RecipesTest {
    private static final Path RECIPES = Path.of("docs/recipes.md");

    @TempDir
    private static Path out = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        List<DisclosureWriter> writers =
                DisclosureWriters.of(WriteOptions.DEFAULT.withFormats(EnumSet.of(Format.CSV, Format.PARQUET)));
        for (String name : List.of("budget-text", "final-account-text")) {
            Path folder = Files.createDirectories(out.resolve(name));
            TestDocuments.write(Path.of("testdata", name, name + ".txt"), writers, folder);
        }
    }

    @Test
    void duckDbAnswersEveryRecipe() throws IOException, SQLException {
        List<String> recipes = recipes("sql duckdb");
        assertThat(recipes).hasSizeGreaterThan(5);
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            for (String recipe : recipes) {
                boolean asks = statement.execute(recipe.replace("OUT/", out + "/"));
                if (asks && !recipe.contains("code_status IN")) {
                    assertThat(rowsOf(statement)).as(recipe).isPositive();
                }
            }
        }
    }

    @Test
    void duckDbFindsTheBudgetByClass() throws IOException, SQLException {
        List<String> recipes = recipes("sql duckdb");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute(recipes.get(0).replace("OUT/", out + "/"));
            try (ResultSet rows = statement.executeQuery(recipes.get(1))) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString("code")).hasSize(3);
                assertThat(rows.getBigDecimal("wan_yuan")).isPositive();
            }
        }
    }

    @Test
    void sqliteTakesEveryFileAndAnswersEveryRecipe() throws IOException, SQLException {
        List<RecordKind<?>> kinds =
                List.of(TableRecords.RECORDS.kind(), FactRecords.KIND, ProblemRecords.RECORDS.kind());
        List<String> names = kinds.stream().map(RecordKind::name).toList();
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = sqlite.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            for (RecordKind<?> kind : kinds) {
                statement.execute(SqliteSchema.of(kind, names));
                load(kind, sqlite);
            }
            for (String recipe : recipes("sql sqlite")) {
                statement.execute(recipe);
                assertThat(rowsOf(statement)).as(recipe).isPositive();
            }
        }
    }

    /** As {@code .import} does: all cells as text, blank ones too. */
    private static void load(RecordKind<?> kind, Connection sqlite) throws IOException, SQLException {
        String marks = String.join(",", Collections.nCopies(kind.head().size(), "?"));
        try (PreparedStatement insert =
                sqlite.prepareStatement("INSERT INTO \"" + kind.name() + "\" VALUES (" + marks + ")")) {
            for (String name : List.of("budget-text", "final-account-text")) {
                Path csv = out.resolve(name).resolve(kind.name() + ".csv");
                try (Reader in = Files.newBufferedReader(csv);
                        CSVParser rows = CSVParser.parse(in, CSVFormat.RFC4180)) {
                    for (CSVRecord row : rows.getRecords().subList(1, (int) rows.getRecordNumber())) {
                        for (int i = 0; i < row.size(); i++) {
                            insert.setString(i + 1, row.get(i));
                        }
                        insert.executeUpdate();
                    }
                }
            }
        }
    }

    private static int rowsOf(Statement statement) throws SQLException {
        int count = 0;
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                count++;
            }
        }
        return count;
    }

    private static List<String> recipes(String language) throws IOException {
        Pattern block = Pattern.compile("(?ms)^```" + language + "\\n(.*?);?\\n```$");
        return block.matcher(Files.readString(RECIPES))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
