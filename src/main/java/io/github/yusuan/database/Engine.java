package io.github.yusuan.database;

import io.github.yusuan.export.schema.DuckDbSchema;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.export.schema.SqliteSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The programs that a database file is for. Their drivers are looked for on the class path. */
public enum Engine {
    /** SQLite, whose driver stands in the command line. */
    SQLITE("jdbc:sqlite:", "org.xerial:sqlite-jdbc"),
    /** DuckDB, whose driver is larger than the rest of the program and is brought by who wants it. */
    DUCKDB("jdbc:duckdb:", "org.duckdb:duckdb_jdbc");

    private final String url;
    private final String artifact;

    Engine(String url, String artifact) {
        this.url = url;
        this.artifact = artifact;
    }

    /** What a file is for by its name: DuckDB if it ends with {@code .duckdb}. */
    public static Engine of(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".duckdb") ? DUCKDB : SQLITE;
    }

    /** The schema that holds the tables; nothing where there are none. */
    @Nullable
    String schema() {
        return this == DUCKDB ? "main" : null;
    }

    String url(Path file) {
        return url + file;
    }

    /** Where its driver comes from, in words. */
    String driver() {
        return artifact;
    }

    /** DuckDB checks foreign keys at once, so that a document could not be replaced in one transaction. */
    String table(RecordKind<?> kind, List<String> present) {
        return this == SQLITE ? SqliteSchema.of(kind, present) : DuckDbSchema.of(kind);
    }
}
