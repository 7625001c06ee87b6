package io.github.yusuan.cli;

import io.github.yusuan.batch.PathText;
import io.github.yusuan.database.DatabaseLoader;
import io.github.yusuan.database.Engine;
import io.github.yusuan.model.MessageWords;
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
            "Documents that the file has already are replaced, others stay.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  yusuan load out budget.db", "  yusuan load out budget.db && sqlite3 budget.db '.tables'"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:loaded", "2:the command line is wrong", "5:OUT cannot be read, or DATABASE not be written to"
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
            spec.commandLine().getOut().println(MessageWords.count(documents, "document") + " in " + database);
            spec.commandLine().getOut().flush();
            return ExitCode.FINE;
        } catch (IOException e) {
            spec.commandLine().getErr().println(MessageWords.ofFailure(e));
            spec.commandLine().getErr().flush();
            return ExitCode.NOTHING_READ;
        }
    }
}
