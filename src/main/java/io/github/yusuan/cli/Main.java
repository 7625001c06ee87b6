package io.github.yusuan.cli;

import io.github.yusuan.batch.ParserLogging;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program {@code yusuan}. */
@Command(
        name = "yusuan",
        description = "Reads published budgets and final accounts (部门预算、决算) into data.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  yusuan convert county/ -o out          all documents of a folder",
            "  yusuan convert budget.pdf -o -         the amounts of one, to standard output",
            "  yusuan check budget.pdf                does its arithmetic hold",
            "  yusuan tables budget.pdf               which tables it has",
            "",
            "Each command explains itself: yusuan convert --help"
        },
        subcommands = {
            ConvertCommand.class,
            CheckCommand.class,
            TablesCommand.class,
            SchemaCommand.class,
            CompletionCommand.class
        })
public final class Main {
    static final String CONFIG = "--config";

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        ParserLogging.keepOffTheConsole();
        Console.speakChinese();
        System.exit(run(Arguments.asTyped(args)));
    }

    /** Runs a command; gives its exit code. */
    static int run(String... args) {
        CommandLine commandLine = commandLine();
        CommandLine convert =
                Objects.requireNonNull(commandLine.getSubcommands().get(ConvertCommand.NAME));
        try {
            int config = List.of(args).indexOf(CONFIG);
            if (config >= 0 && config + 1 < args.length) {
                convert.setDefaultValueProvider(ConfigFile.read(args[config + 1], convert));
            }
        } catch (ParameterException e) {
            return new UsageErrors().handleParseException(e, args);
        }
        return commandLine.execute(args);
    }

    /** The commands, ready to run. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        Console.use(commandLine);
        commandLine.setParameterExceptionHandler(new UsageErrors());
        commandLine.setExecutionExceptionHandler(new Failures());
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        return commandLine;
    }
}
