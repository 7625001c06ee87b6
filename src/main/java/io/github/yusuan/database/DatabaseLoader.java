package io.github.yusuan.database;

import com.google.common.base.Throwables;
import io.github.yusuan.batch.AllRecords;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.MessageWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads the files of all documents in an output folder into one database file. Documents that are there already are
 * replaced, others stay; all in one transaction, so that a load that fails leaves the file as it was.
 */
public final class DatabaseLoader {
    private final Engine engine;
    private final List<RecordKind<?>> kinds = AllRecords.kinds();

    /** A loader for an engine. */
    public DatabaseLoader(Engine engine) {
        this.engine = engine;
    }

    /**
     * Loads.
     *
     * @param output folder that {@code yusuan convert} wrote CSV files to
     * @param database file, made if missing
     * @return how many documents were loaded
     * @throws IOException if a file of the folder is missing or cannot be read, or the database cannot be written
     */
    public int load(Path output, Path database) throws IOException {
        for (RecordKind<?> kind : kinds) {
            requireFile(output.resolve(kind.name() + ".csv"), kind);
        }
        try (Connection connection = connect(database)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                int documents = load(output, connection, statement);
                connection.commit();
                return documents;
            } catch (SQLException | IOException e) { // what ends otherwise is rolled back when the connection is closed
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IOException("cannot load into " + database + ": " + e.getMessage(), e);
        }
    }

    private static void requireFile(Path file, RecordKind<?> kind) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("expected " + file + ", as 'yusuan convert' writes it with the format csv");
        }
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String head = String.valueOf(in.readLine()).replaceFirst("^\ufeff", "");
            if (!head.equals(String.join(",", kind.head()))) {
                throw new IOException(file + " has other columns than this version writes; convert once more");
            }
        }
    }

    private Connection connect(Path database) throws IOException, SQLException {
        String url = engine.url(database.toAbsolutePath());
        if (DriverManager.drivers().noneMatch(driver -> accepts(driver, url))) {
            throw new IOException("expected the driver of " + engine + " on the class path, " + engine.driver());
        }
        Connection connection = opened(url);
        if (engine == Engine.SQLITE) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA foreign_keys = ON");
            }
        }
        return connection;
    }

    /** A driver unpacks its native library into the temporary folder, which may be full. */
    private Connection opened(String url) throws IOException, SQLException {
        try {
            return DriverManager.getConnection(url);
        } catch (LinkageError e) {
            String why = MessageWords.ofFailure(Throwables.getRootCause(e));
            throw new IOException(
                    "cannot load into a database: the driver " + engine.driver() + " cannot be used: " + why, e);
        }
    }

    private static boolean accepts(java.sql.Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }

    private int load(Path output, Connection connection, Statement statement) throws SQLException, IOException {
        RecordFiller filler = engine == Engine.SQLITE
                ? new SqliteFiller(output, connection, statement)
                : new DuckDbFiller(output, statement);
        List<View> views = View.all();
        for (int i = views.size() - 1; i >= 0; i--) {
            execute(views.get(i).removal(), statement);
        }
        List<String> names = kinds.stream().map(RecordKind::name).toList();
        for (RecordKind<?> kind : kinds) {
            make(kind, names, statement);
        }
        filler.begin();
        for (RecordKind<?> kind : kinds) {
            filler.replace(kind);
        }
        for (View view : views) {
            execute(view.statements(), statement);
        }
        return filler.documents();
    }

    private static void execute(List<String> sql, Statement statement) throws SQLException {
        for (String each : sql) {
            statement.execute(each);
        }
    }

    /** Makes a table that is not there; one with other columns is of another version. */
    private void make(RecordKind<?> kind, List<String> names, Statement statement) throws SQLException, IOException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found =
                statement.getConnection().getMetaData().getColumns(null, engine.schema(), kind.name(), null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        if (columns.isEmpty()) {
            statement.execute(engine.table(kind, names));
            statement.execute("CREATE INDEX \"" + kind.name() + "_document\" ON \"" + kind.name() + "\" (document_id)");
        } else if (!columns.equals(kind.head())) {
            throw new IOException("the table " + kind.name()
                    + " in the database has other columns than this version writes; expected a new file");
        }
    }
}
