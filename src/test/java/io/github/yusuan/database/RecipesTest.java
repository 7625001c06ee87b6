package io.github.yusuan.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.BatchOptions;
import io.github.yusuan.batch.BatchOptions.Output;
import io.github.yusuan.batch.BatchOptions.Workers;
import io.github.yusuan.batch.Batches;
import io.github.yusuan.batch.DocumentSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the SQL of {@code docs/recipes.md} as it stands there, and compares the answers with those found by hand. */
class RecipesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/yusuan/database");
    private static final Pattern QUESTION = Pattern.compile("(?ms)^### (\\d+)\\. .*?^```sql\\n(.*?);\\n```$");

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void load() throws IOException {
        List<Path> inputs = List.of(
                RESOURCES.resolve("questions"),
                Path.of("testdata/budget-text/budget-text.txt"),
                Path.of("testdata/final-account-text/final-account-text.txt"));
        Workers workers = new Workers(1, true, Duration.ofMinutes(1));
        Path out = folder.resolve("out");
        BatchOptions options = new BatchOptions(inputs, "", Output.to(out), workers, DocumentSettings.DEFAULT);
        Batches.run(options);
        for (Engine engine : Engine.values()) {
            new DatabaseLoader(engine).load(out, folder.resolve(engine.name()));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theAnswersAreThoseFoundByHand(Engine engine) throws IOException, SQLException {
        Map<String, String> answers = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection(engine.url(folder.resolve(engine.name())));
                Statement statement = connection.createStatement()) {
            Matcher question = QUESTION.matcher(Files.readString(Path.of("docs/recipes.md")));
            while (question.find()) {
                answers.put(question.group(1), answer(statement, question.group(2)));
            }
        }

        assertThat(answers).hasSize(12).containsExactlyEntriesOf(byHand());
    }

    private static String answer(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(plain(found.getString(i), found.getMetaData().getColumnName(i)));
                }
                rows.add(String.join("|", row));
            }
        }
        return String.join("\n", rows);
    }

    /** A number without what its type adds; as printed stays as printed. */
    private static String plain(String value, String column) {
        boolean number = value != null && value.matches("-?\\d+(\\.\\d+)?(E\\d+)?") && !column.equals("printed");
        if (!number) {
            return value == null ? "" : value;
        }
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private static Map<String, String> byHand() throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        String number = "";
        for (String line : Files.readAllLines(RESOURCES.resolve("answers.txt"))) {
            if (line.matches("\\d+")) {
                number = line;
                answers.put(number, "");
            } else if (!line.startsWith("#")) {
                answers.merge(number, line, (all, row) -> all.isEmpty() ? row : all + "\n" + row);
            }
        }
        return answers;
    }
}
