package io.github.yusuan.cli;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.batch.PathText;
import io.github.yusuan.export.TableFormat;
import io.github.yusuan.model.Extraction;
import io.github.yusuan.model.PageSelection;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.Severity;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.Verdict;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yusuan extract}: the tables of any document, whatever they are about. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {"Writes the tables of any document as they are, ruled or not, those that pages cut as one.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  yusuan extract report.pdf > tables.csv",
            "  yusuan extract report.pdf --pages 1-3,5 --format html -o tables.html"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the document was read, with tables or without",
            "2:the command line is wrong",
            "4:the output cannot be written to",
            "5:the document could not be read"
        })
final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", description = "A PDF, text or office file; - for standard input.")
    private String input = "";

    @Option(names = "--pages", paramLabel = "PAGES", description = "Which pages, as 1-3,5 or 7-; else all.")
    private String pages = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; CSV if nothing is said.")
    private TableFormat format = TableFormat.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write; - for standard output, where it goes if nothing is said.")
    private String output = Ends.PIPE;

    @Mixin
    private PasswordOptions password = new PasswordOptions();

    @Mixin
    private ScanSettings scans = new ScanSettings();

    @Override
    public Integer call() throws IOException {
        String fault = password.fault() + scans.fault();
        if (!fault.isEmpty()) {
            throw new ParameterException(spec.commandLine(), fault);
        }
        ReadOptions options = ReadOptions.DEFAULT.withPassword(password.value()).withScans(scans.value()).withPages(selection());
        try {
            Extraction extraction = read(options);
            extraction.problems().stream()
                    .filter(problem -> problem.severity() != Severity.INFO)
                    .forEach(this::tell);
            return write(extraction);
        } catch (UnreadableInputException e) {
            Verdict verdict = Verdict.of(e);
            say(input + ": " + verdict.status().id() + ": " + verdict.reason());
            return ExitCode.NOTHING_READ;
        }
    }

    private PageSelection selection() {
        try {
            return pages.isEmpty() ? PageSelection.ALL : PageSelection.parse(pages);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    private Extraction read(ReadOptions options) throws IOException {
        return input.equals(Ends.PIPE)
                ? Yusuan.tables(input, System.in.readAllBytes(), options)
                : Yusuan.tables(PathText.path(input), options);
    }

    private int write(Extraction extraction) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (output.equals(Ends.PIPE)) {
            format.write(extraction, out);
            out.flush();
            return ExitCode.FINE;
        }
        Path file = PathText.path(output);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            format.write(extraction, writer);
            return ExitCode.FINE;
        } catch (IOException e) {
            say(output + ": cannot be written: " + e);
            return ExitCode.CANNOT_WRITE;
        }
    }

    private void tell(Problem problem) {
        String place = problem.page() == 0 ? "" : "page " + problem.page() + ": ";
        say(input + ": " + place + problem.code().id() + ": " + problem.message());
    }

    private void say(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(Legible.text(line));
        err.flush();
    }
}
