package io.github.yusuan.cli;

import io.github.yusuan.batch.Batch;
import io.github.yusuan.batch.BatchListener;
import io.github.yusuan.batch.CannotWriteException;
import io.github.yusuan.batch.DocumentRow;
import io.github.yusuan.batch.ReportSettings;
import io.github.yusuan.export.Format;
import io.github.yusuan.report.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that turn documents into folders have in common. */
abstract class ConversionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "PDF, text or office files, web pages or ZIP archives, folders of them, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "Folder to write to, made if missing; convert -o - writes the amounts to standard output.")
    private String output = "";

    @Option(names = "--resume", description = "Keeps what an earlier, interrupted run has finished.")
    private boolean resume;

    @Mixin
    private ConvertOptions options;

    @SuppressWarnings("UnusedVariable") // Main looks for it before the other options get their values
    @Option(names = Main.CONFIG, paramLabel = "FILE", description = "Properties file of options: jobs = 4.")
    private String config = "";

    @Option(
            names = "--json",
            description = "Prints what became of each input as JSON on standard output, instead of the summary.")
    private boolean json;

    @Option(names = UsageErrors.JSON_ERRORS, description = "Says what went wrong in lines of JSON, and nothing else.")
    private boolean jsonErrors;

    /** Which pages for people are written. */
    ReportSettings report() {
        return ReportSettings.NONE;
    }

    /** The language that was asked for. */
    final Optional<Language> language() {
        return options.reading().language();
    }

    /** Whether files of all documents are written only. */
    final boolean isFlat() {
        return options.isFlat();
    }

    /** What is wrong with the place to write to, in words; blank if nothing is. */
    String fault(String place) {
        return "";
    }

    @Override
    public Integer call() throws IOException {
        String fault = Stream.of(options.fault(), faultOfPlaces(), fault(output))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        if (!fault.isEmpty()) {
            throw new ParameterException(spec.commandLine(), fault);
        }
        Words words = options.reading().words();
        try (InputsAndOutput places = InputsAndOutput.of(inputs, output, words)) {
            List<DocumentRow> rows = run(places, words);
            if (json) {
                spec.commandLine().getOut().println(JsonLine.of(BatchReport.of(output, rows)));
            } else if (!isSilent() && !rows.isEmpty()) {
                summarize(rows, words, places.isPipe());
            }
            places.deliver(options.formats().get(0));
            return exitCode(rows);
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    spec.commandLine(), "'" + e.getInput() + "' can be no path here: " + e.getReason(), e);
        }
    }

    private boolean isSilent() {
        return options.reading().quiet() || jsonErrors;
    }

    private void summarize(List<DocumentRow> rows, Words words, boolean pipe) {
        PrintWriter text =
                pipe ? spec.commandLine().getErr() : spec.commandLine().getOut();
        Summary summary = new Summary(rows, words);
        summary.print(text, Ansi.AUTO);
        if (!pipe) {
            String format = options.formats().get(0).id();
            NextSteps next = new NextSteps(words, inputs, output, format, options.isFlat());
            next.print(summary, text);
            next.printCommands(summary, rows, report().wanted(), text);
        }
        text.flush();
    }

    private String faultOfPlaces() {
        if (output.isEmpty()) {
            return "-o: expected a folder, found nothing";
        }
        if (inputs.contains("")) {
            return "INPUT: expected a file or a folder, found nothing"; // else it would be the folder one is in
        }
        if (inputs.stream().filter(InputsAndOutput.PIPE::equals).count() > 1) {
            return "-: standard input can be read once only";
        }
        if (json && output.equals(InputsAndOutput.PIPE)) {
            return "--json: standard output gets the amounts already (-o -)";
        }
        boolean oneStream = options.formats().size() == 1 && !options.formats().contains(Format.PARQUET);
        return output.equals(InputsAndOutput.PIPE) && !oneStream
                ? "-o -: expected one of the formats csv, json and jsonl, found "
                        + options.formats().stream().map(Format::id).collect(Collectors.joining(","))
                : "";
    }

    private List<DocumentRow> run(InputsAndOutput places, Words words) throws CannotWriteException {
        PrintWriter err = spec.commandLine().getErr();
        boolean quiet = options.reading().quiet();
        ErrorLines.Manner manner = quiet ? ErrorLines.Manner.SHORT : ErrorLines.Manner.HELPING;
        ErrorLines errors = new ErrorLines(err, words, jsonErrors ? ErrorLines.Manner.JSON : manner);
        if (isSilent() || !Terminal.isPresent()) {
            return run(places, new LineProgress(err, errors, words, isSilent()));
        }
        try (BarProgress bar = new BarProgress(errors, words)) {
            return run(places, bar);
        }
    }

    private List<DocumentRow> run(InputsAndOutput places, BatchListener listener) throws CannotWriteException {
        return new Batch(options.batch(places.inputs(), places.output(), resume, report()), listener).run();
    }

    private String nothingToRead() {
        Words words = options.reading().words();
        String command = spec.name();
        return options.include().isEmpty()
                ? words.say("no-file", command)
                : words.say("no-file-matches", command, options.include());
    }

    private int exitCode(List<DocumentRow> rows) {
        if (rows.isEmpty()) {
            String message = nothingToRead();
            PrintWriter err = spec.commandLine().getErr();
            err.println(jsonErrors ? JsonLine.ofError("no-input", message, ExitCode.NOTHING_READ) : message);
            err.flush();
            return ExitCode.NOTHING_READ;
        }
        long read = rows.stream().filter(row -> row.status().isRead()).count();
        if (read == 0) {
            return ExitCode.NOTHING_READ;
        }
        return read == rows.size() ? ExitCode.FINE : ExitCode.SOME_NOT_READ;
    }
}
