package io.github.yusuan.cli;

import io.github.yusuan.batch.PathText;
import io.github.yusuan.desk.Desk;
import io.github.yusuan.desk.DeskOptions;
import io.github.yusuan.report.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code yusuan desk}: a page in the browser for who does not use a shell. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Opens a page in the browser: drop files or folders on it, see what was read.",
            "Mark there what is wrong, take the data as CSV, Excel or SQLite.",
            "",
            "It can be reached from this machine only. All it keeps lies in one folder,",
            "in which a next desk goes on; Ctrl+C closes it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yusuan desk",
            "  yusuan desk --folder county-2026 --lang en",
            "  yusuan desk --no-browser --port 8080"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"2:the command line is wrong", "4:the folder cannot be used, or the port is taken"})
final class DeskCommand implements Callable<Integer> {
    @Option(
            names = {"-d", "--folder"},
            paramLabel = "FOLDER",
            description = "Where all is kept, made if missing. Default: yusuan-desk in the home folder.")
    private @Nullable String folder;

    @Option(names = "--port", paramLabel = "PORT", description = "Port on 127.0.0.1. Default: any that is free.")
    private int port;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of the reports: zh or en. Default: zh.")
    private Language language = Language.ZH;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Documents read at the same time. Default: the processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "Processor time for one document: 90s, 2m. Default: 60s.")
    private Duration timeout = ConvertOptions.TIMEOUT;

    @Option(names = "--no-browser", description = "Prints the address and opens nothing.")
    private boolean noBrowser;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Path place = folder == null ? Path.of(System.getProperty("user.home"), "yusuan-desk") : PathText.path(folder);
        System.setProperty(
                "org.sqlite.tmpdir", place.resolve("work").toAbsolutePath().toString());
        try (Desk desk = Desk.open(options(place))) {
            out.println("desk: " + desk.address());
            out.println("everything is kept in " + Legible.text(PathText.text(desk.folder())));
            out.println("Ctrl+C closes it; the same command goes on");
            out.flush();
            if (!noBrowser) {
                new BrowserOpener(desk.folder()).open(desk.address());
            }
            new CountDownLatch(1).await(); // until the process is ended
            return ExitCode.FINE;
        } catch (IOException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("yusuan: " + Legible.text(String.valueOf(e.getMessage())));
            err.flush();
            return ExitCode.CANNOT_WRITE;
        }
    }

    private DeskOptions options(Path place) {
        try {
            return new DeskOptions(place, port, language, jobs, timeout, DeskOptions.MOST_BYTES);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }
}
