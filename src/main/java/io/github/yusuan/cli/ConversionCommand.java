package io.github.yusuan.cli;

import io.github.yusuan.batch.Batch;
import io.github.yusuan.batch.BatchListener;
import io.github.yusuan.batch.CannotWriteException;
import io.github.yusuan.batch.DocumentRow;
import io.github.yusuan.batch.ReportSettings;
import io.github.yusuan.export.Format;
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
            description = "PDF or text files, folders of them, or - for standard input.")
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
            names = {"-q", "--quiet"},
            description = "Says only what went wrong.")
    private boolean quiet;

    @Option(names = UsageErrors.JSON_ERRORS, description = "Says what went wrong in lines of JSON, and nothing else.")
    private boolean jsonErrors;

    /** Which pages for people are written. */
    ReportSettings report() {
        return ReportSettings.NONE;
    }

    /** What to open when all is done; nothing where there is no page to look at. */
    Optional<String> whereToLook(String place) {
        return Optional.empty();
    }

    /** What is wrong with the place to write to, in words; blank if nothing is. */
    String fault(String place) {
        return "";
    }

    @Override
    public Integer call() throws IOException {
        String fault = Stream.of(options.fault(), faultOfEnds(), fault(output))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        if (!fault.isEmpty()) {
            throw new ParameterException(spec.commandLine(), fault);
        }
        try (Ends ends = Ends.of(inputs, output)) {
            List<DocumentRow> rows = run(ends);
            boolean silent = quiet || jsonErrors;
            PrintWriter text = ends.isPipe()
                    ? spec.commandLine().getErr()
                    : spec.commandLine().getOut();
            if (!silent && !rows.isEmpty()) {
                new Summary(rows).print(text, Ansi.AUTO);
                whereToLook(output).ifPresent(text::println);
                text.flush();
            }
            ends.deliver(options.formats().get(0));
            return exitCode(rows);
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    spec.commandLine(), "'" + e.getInput() + "' can be no path here: " + e.getReason(), e);
        }
    }

    private String faultOfEnds() {
        if (output.isEmpty()) {
            return "-o: expected a folder, found nothing";
        }
        if (inputs.contains("")) {
            return "INPUT: expected a file or a folder, found nothing"; // else it would be the folder one is in
        }
        if (inputs.stream().filter(Ends.PIPE::equals).count() > 1) {
            return "-: standard input can be read once only";
        }
        boolean oneStream = options.formats().size() == 1 && !options.formats().contains(Format.PARQUET);
        return output.equals(Ends.PIPE) && !oneStream
                ? "-o -: expected one of the formats csv, json and jsonl, found "
                        + options.formats().stream().map(Format::id).collect(Collectors.joining(","))
                : "";
    }

    private List<DocumentRow> run(Ends ends) throws CannotWriteException {
        PrintWriter err = spec.commandLine().getErr();
        ErrorLines errors = new ErrorLines(err, jsonErrors);
        if (quiet || jsonErrors || !Terminal.isPresent()) {
            return run(ends, new LineProgress(err, errors, quiet || jsonErrors));
        }
        try (BarProgress bar = new BarProgress(errors)) {
            return run(ends, bar);
        }
    }

    private List<DocumentRow> run(Ends ends, BatchListener listener) throws CannotWriteException {
        return new Batch(options.batch(ends.inputs(), ends.output(), resume, report()), listener).run();
    }

    private int exitCode(List<DocumentRow> rows) {
        if (rows.isEmpty()) {
            String message = "there is no file to convert";
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
