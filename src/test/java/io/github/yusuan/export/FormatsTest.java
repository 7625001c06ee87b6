package io.github.yusuan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All formats say the same; an independent reader is the judge. */
class FormatsTest {
    private static final Path DOCUMENT = Path.of("testdata/budget-text/budget-text.txt");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"facts, jsonl", "facts, json", "facts, parquet", "tables, jsonl", "tables, parquet", "problems, parquet"
    })
    void duckDbReadsTheSameRowsFromEveryFormat(String kind, String suffix) throws IOException, SQLException {
        write(WriteOptions.DEFAULT.withFormats(EnumSet.allOf(Format.class)));
        String csv = rows(kind + ".csv");
        String other = rows(kind + "." + suffix);

        assertThat(count("(" + csv + " EXCEPT ALL " + other + ")")).isZero();
        assertThat(count("(" + other + " EXCEPT ALL " + csv + ")")).isZero();
        assertThat(count("(" + csv + ")"))
                .isEqualTo(Files.readAllLines(folder.resolve(kind + ".csv")).size() - 1);
    }

    @Test
    void parquetHasExactDecimals() throws IOException, SQLException {
        write(WriteOptions.DEFAULT.withFormats(Set.of(Format.PARQUET)));

        assertThat(answer("SELECT typeof(amount) || ' ' || sum(amount)::DECIMAL(38,2) FROM '" + folder
                        + "/facts.parquet' WHERE name LIKE '%一般公共预算拨款收入' AND \"table\" = 'revenue-expenditure'"
                        + " GROUP BY typeof(amount)"))
                .isEqualTo("DECIMAL(24,6) 144605900.00");
    }

    @Test
    void aPackageWithoutCsvNamesItsFiles() throws IOException {
        write(WriteOptions.DEFAULT.withFormats(Set.of(Format.JSONL, Format.PARQUET)));

        assertThat(Files.readString(folder.resolve("datapackage.json")))
                .contains("facts.jsonl", "facts.parquet", "\"facts-parquet\"")
                .doesNotContain(".csv");
        assertThat(folder.resolve("tables/01-revenue-expenditure.jsonl")).isNotEmptyFile();
        assertThat(folder.resolve("tables/01-revenue-expenditure.parquet")).isNotEmptyFile();
    }

    @Test
    void excelGetsAByteOrderMarkAndNothingElseThatDiffers() throws IOException {
        write(WriteOptions.DEFAULT);
        String plain = Files.readString(folder.resolve("facts.csv"), StandardCharsets.UTF_8);
        write(WriteOptions.DEFAULT.withExcel(true));

        assertThat(Files.readString(folder.resolve("facts.csv"), StandardCharsets.UTF_8))
                .isEqualTo("\ufeff" + plain);
    }

    @Test
    void refusesToWriteInNoFormat() {
        assertThatThrownBy(() -> WriteOptions.DEFAULT.withFormats(Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("formats");
    }

    private void write(WriteOptions options) throws IOException {
        TestDocuments.write(DOCUMENT, DisclosureWriters.of(options), folder);
    }

    /** All columns of a file as text, numbers without trailing zeros. */
    private String rows(String file) throws SQLException {
        Path path = folder.resolve(file);
        String source = file.endsWith(".csv") ? "read_csv('" + path + "', all_varchar = true)" : "'" + path + "'";
        List<String> columns = answer(
                        "SELECT string_agg(column_name, ',') FROM (DESCRIBE SELECT * FROM " + source + ")")
                .lines()
                .flatMap(line -> List.of(line.split(",")).stream())
                .toList();
        return columns.stream()
                .map(column -> "regexp_replace(\"" + column + "\"::VARCHAR, '^(-?[0-9]+)(\\.[0-9]*?)0+$', '\\1\\2')")
                .map(text -> "rtrim(" + text + ", '.')")
                .collect(java.util.stream.Collectors.joining(", ", "SELECT ", " FROM " + source));
    }

    private static int count(String query) throws SQLException {
        return Integer.parseInt(answer("SELECT count(*) FROM " + query));
    }

    private static String answer(String query) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
