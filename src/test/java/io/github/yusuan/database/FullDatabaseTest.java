package io.github.yusuan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yusuan.batch.BatchOptions;
import io.github.yusuan.batch.BatchOptions.Output;
import io.github.yusuan.batch.BatchOptions.Workers;
import io.github.yusuan.batch.Batches;
import io.github.yusuan.batch.CannotWriteException;
import io.github.yusuan.batch.DocumentSettings;
import io.github.yusuan.batch.Programs;
import io.github.yusuan.fixture.SmallBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disk that is full while documents are loaded leaves the database as it was. */
class FullDatabaseTest {
    private static final int ROWS = 60;
    private static final int MANY_ROWS = 3000;

    @TempDir
    private static Path folder = Path.of("");

    private static Path first = Path.of("");
    private static Path second = Path.of("");
    private static Path large = Path.of("");

    @BeforeAll
    static void convert() throws IOException {
        first = converted("first", SmallBudget.TEXT);
        new DatabaseLoader(Engine.SQLITE).load(first, folder.resolve("former.db"));
        String row = "20101\t人大事务\t0.50\t0.50\t0\n";
        second = converted("second", SmallBudget.TEXT + row.repeat(ROWS));
        large = converted("large", SmallBudget.TEXT + row.repeat(MANY_ROWS));
    }

    private static Path converted(String name, String text) throws IOException {
        Path input = Files.createDirectory(folder.resolve(name)).resolve("table.txt");
        Files.writeString(input, text);
        Path out = folder.resolve(name + "-out");
        run(new BatchOptions(
                List.of(input),
                "",
                Output.to(out),
                new Workers(1, true, Duration.ofMinutes(1)),
                DocumentSettings.DEFAULT));
        return out;
    }

    private static void run(BatchOptions options) throws CannotWriteException {
        Batches.run(options);
    }

    @Test
    void everySinglePageThatIsMissing() throws IOException, SQLException {
        Path former = folder.resolve("former.db");
        int failed = 0;
        boolean loaded = false;
        for (int pages = 1; !loaded; pages++) {
            Path database = Files.copy(former, folder.resolve("full.db"), StandardCopyOption.REPLACE_EXISTING);
            loaded = loads(second, Path.of(database + "?max_page_count=" + pages));
            assertThat(documents(database)).hasSize(loaded ? 2 : 1).containsAll(documents(former));
            failed += loaded ? 0 : 1;
        }
        assertThat(failed).isGreaterThan(2);
    }

    @Test
    void everySinglePageOfANewDatabase() throws IOException, SQLException {
        int failed = 0;
        boolean loaded = false;
        for (int pages = 1; !loaded; pages++) {
            Path database = folder.resolve("new-" + pages + ".db");
            loaded = loads(first, Path.of(database + "?max_page_count=" + pages));
            assertThat(tables(database)).isEqualTo(loaded ? tables(folder.resolve("former.db")) : 0);
            failed += loaded ? 0 : 1;
        }
        assertThat(failed).isGreaterThan(20);
    }

    private static boolean loads(Path output, Path database) {
        try {
            new DatabaseLoader(Engine.SQLITE).load(output, database);
            return true;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("cannot load into").hasMessageContaining("full");
            return false;
        }
    }

    /** The command itself, whose files may grow to a size only, in 512 bytes: the system refuses what goes beyond it. */
    @ParameterizedTest
    @CsvSource({
        "limited.db, 0",
        "limited.db, 8", // less than the native library of the driver
        "limited.db, 2400", // less than the new rows
        "limited.duckdb, 0"
    })
    void theCommandSaysSo(String name, long limit) throws IOException, InterruptedException, SQLException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Path database = folder.resolve(name);
        Files.deleteIfExists(database);
        new DatabaseLoader(Engine.of(database)).load(first, database);
        List<String> former = documents(database);
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f " + limit + "; exec \"$@\"", "sh"));
        command.addAll(Programs.command("load", large.toString(), database.toString()));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        Files.write(said, program.getInputStream().readAllBytes());

        assertThat(program.waitFor()).as(Files.readString(said)).isEqualTo(5);
        assertThat(Files.readString(said)).contains("cannot load into").doesNotContain("\tat ");
        assertThat(documents(database)).isEqualTo(former);
    }

    private static List<String> documents(Path database) throws SQLException {
        List<String> documents = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(Engine.of(database).url(database));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT document_id || ' ' || count(*) FROM facts GROUP BY document_id ORDER BY 1")) {
            while (rows.next()) {
                documents.add(rows.getString(1));
            }
        }
        return documents;
    }

    private static int tables(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(Engine.SQLITE.url(database));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM sqlite_master")) {
            return rows.getInt(1);
        }
    }
}
