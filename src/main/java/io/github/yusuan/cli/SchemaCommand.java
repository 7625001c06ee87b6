package io.github.yusuan.cli;

import io.github.yusuan.export.DisclosureWriters;
import io.github.yusuan.export.schema.ParquetSchema;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.export.schema.SparkSchema;
import io.github.yusuan.export.schema.SqliteSchema;
import io.github.yusuan.export.schema.TableSchema;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yusuan schema}: what the columns of the written files are, for the program that loads them. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"Prints the schema of the written files, for the program that loads them.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  yusuan schema sqlite | sqlite3 budget.db", "  yusuan schema tableschema"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:printed", "2:the command line is wrong", "4:standard output cannot be written to"})
final class SchemaCommand implements Runnable {

    /** In whose words. */
    enum Dialect {
        SQLITE,
        PARQUET,
        SPARK,
        TABLESCHEMA
    }

    @Parameters(paramLabel = "DIALECT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Dialect dialect = Dialect.SQLITE;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<RecordKind<?>> kinds = DisclosureWriters.kinds();
        List<String> names = kinds.stream().map(RecordKind::name).toList();
        for (RecordKind<?> kind : kinds) {
            out.print(
                    switch (dialect) {
                        case SQLITE -> SqliteSchema.of(kind, names);
                        case PARQUET -> ParquetSchema.of(kind);
                        case SPARK -> SparkSchema.of(kind) + "\n";
                        case TABLESCHEMA -> TableSchema.of(kind, names) + "\n";
                    });
        }
        out.flush();
    }
}
