package io.github.yusuan.cli;

import io.github.yusuan.batch.PathText;
import io.github.yusuan.database.DatabaseLoader;
import io.github.yusuan.database.Engine;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yusuan load}: one database file of an output folder. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Loads an output folder into one database file, with views that answer questions.",
            "Documents that the file has already are replaced, others stay."
        })
final class LoadCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OUT", description = "Folder that 'yusuan convert' wrote.")
    private String output = "";

    @Parameters(
            index = "1",
            paramLabel = "DATABASE",
            description = "File of SQLite, made if missing; of DuckDB if its name ends with .duckdb.")
    private String database = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var file = PathText.path(database);
        try {
            int documents = new DatabaseLoader(Engine.of(file)).load(PathText.path(output), file);
            spec.commandLine().getOut().println(documents + " documents in " + database);
            spec.commandLine().getOut().flush();
            return ExitCode.FINE;
        } catch (IOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            spec.commandLine().getErr().flush();
            return ExitCode.NOTHING_READ;
        }
    }
}
