package io.github.yusuan.cli;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.batch.PathText;
import io.github.yusuan.export.TableFormat;
import io.github.yusuan.model.Extraction;
import io.github.yusuan.model.MessageWords;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  yusuan extract report.pdf --json | jq '.[0].cells'",
            "  yusuan extract report.pdf --pages 1-3,5 --format html -o tables.html"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the document was read, with tables or without",
            "2:the command line is wrong",
            "4:the output cannot be written to",
            "5:the document could not be read"
        })
final class ExtractCommand extends ReadingCommand {
    @Parameters(paramLabel = "INPUT", description = "A PDF, text or office file; - for standard input.")
    private String input = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; CSV if nothing is said.")
    private TableFormat format = TableFormat.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write; - for standard output, where it goes if nothing is said.")
    private String output = InputsAndOutput.PIPE;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Override
    int run(ReadOptions options) throws IOException {
        try {
            Extraction extraction = tables(input, options);
            Verdict verdict = Verdict.of(extraction, options.pages());
            if (!quiet()) {
                extraction.problems().stream()
                        .filter(problem -> problem.severity() != Severity.INFO)
                        .filter(problem -> verdict.status().isRead() || problem.page() > 0)
                        .forEach(this::tell);
            }
            int code = write(extraction, json ? TableFormat.JSON : format);
            return verdict.status().isRead() ? code : refuse(input, verdict);
        } catch (UnreadableInputException e) {
            return refuse(input, Verdict.of(e));
        }
    }

    private int write(Extraction extraction, TableFormat form) throws IOException {
        PrintWriter out = out();
        if (output.equals(InputsAndOutput.PIPE)) {
            form.write(extraction, out);
            out.flush();
            return ExitCode.FINE;
        }
        Path file = PathText.path(output);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            form.write(extraction, writer);
            return ExitCode.FINE;
        } catch (IOException e) {
            errors().say(output + ": cannot be written: " + MessageWords.ofFailure(e));
            return ExitCode.CANNOT_WRITE;
        }
    }

    private void tell(Problem problem) {
        String place = problem.page() == 0 ? "" : words().say("page", problem.page()) + ": ";
        errors().say(input + ": " + place + problem.code().id() + ": " + words().said(problem.message()));
    }
}
