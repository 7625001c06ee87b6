package io.github.yusuan.cli;

import io.github.yusuan.batch.OwnProcess;
import java.util.List;
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
            "  yusuan report county/ -o out           the same, and pages to look at",
            "  yusuan desk                            the same in the browser, without a shell",
            "  yusuan check budget.pdf                does its arithmetic hold",
            "  yusuan tables budget.pdf               which tables it has",
            "  yusuan extract any.pdf --pages 3-5     the tables of any document, as they are",
            "  yusuan explain budget.pdf              why they are read so, and how to add a wording",
            "",
            "Each command explains itself: yusuan convert --help"
        })
public final class Main {
    static final String CONFIG = "--config";

    private static final List<Class<?>> COMMANDS = List.of(
            ConvertCommand.class,
            ReportCommand.class,
            CheckCommand.class,
            TablesCommand.class,
            ExtractCommand.class,
            ExplainCommand.class,
            LoadCommand.class,
            DeskCommand.class,
            SchemaCommand.class,
            CompletionCommand.class);

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        OwnProcess.prepare();
        Console.speakChinese();
        System.exit(run(Arguments.asTyped(args)));
    }

    /** Runs a command; gives its exit code. */
    static int run(String... args) {
        CommandLine commandLine = commandLine(args);
        CommandLine named =
                args.length == 0 ? null : commandLine.getSubcommands().get(args[0]);
        try {
            int config = List.of(args).indexOf(CONFIG);
            if (named != null && config >= 0 && config + 1 < args.length) {
                named.setDefaultValueProvider(ConfigFile.read(args[config + 1], named));
            }
        } catch (ParameterException e) {
            return new UsageErrors().handleParseException(e, args);
        }
        int code = commandLine.execute(args);
        return Console.isWhole(commandLine, Words.of(args)) ? code : ExitCode.CANNOT_WRITE;
    }

    /** The command that the arguments name, ready to run; all of them where they name none. */
    static CommandLine commandLine(String... args) {
        CommandLine commandLine = new CommandLine(new Main());
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> args.length > 0 && nameOf(command).equals(args[0]))
                .toList();
        (named.isEmpty() || args[0].equals(CompletionCommand.NAME) ? COMMANDS : named)
                .forEach(commandLine::addSubcommand);
        HelpTexts.use(commandLine, args);
        Console.use(commandLine);
        commandLine.setParameterExceptionHandler(new UsageErrors());
        commandLine.setExecutionExceptionHandler(new Failures());
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        return commandLine;
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
