package io.github.yusuan.cli;

import io.github.yusuan.batch.BatchOptions;
import io.github.yusuan.batch.BatchOptions.Output;
import io.github.yusuan.batch.BatchOptions.Workers;
import io.github.yusuan.batch.DocumentSettings;
import io.github.yusuan.batch.Layout;
import io.github.yusuan.batch.ReportSettings;
import io.github.yusuan.export.Format;
import io.github.yusuan.model.MessageWords;
import io.github.yusuan.model.PdfLimits;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How {@code convert} and {@code report} work; all can stand in a properties file as well. */
final class ConvertOptions {
    static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "Documents read at the same time, each in a process of up to 512 MB. Default: the processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = {
                "Processor time for one document: 90s, 2m. Default: 60s, and a quarter more for each scanned page. Then"
                        + " its status is 'timeout'; by the clock if it stands still.",
                "A file that is alone is read in this process, unless a time is given."
            })
    private @Nullable Duration timeout;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Which files of folders: '*.pdf'; with a slash it is about the path: '2024/**'."
                    + " Case does not count. Default: all but hidden ones.")
    private String include = "";

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            description = "Pages read of a document; the rest is left out with a warning. Default: 2000.")
    private int maxPages = PdfLimits.DEFAULT.pages();

    @Option(
            names = "--max-glyphs",
            paramLabel = "N",
            description = "Characters of a page before reading it stops. Default: 500000.")
    private int maxGlyphs = PdfLimits.DEFAULT.glyphsPerPage();

    @Option(
            names = "--max-operators",
            paramLabel = "N",
            description = "Drawing steps of a page before reading it stops. Default: 5000000.")
    private int maxOperators = PdfLimits.DEFAULT.operatorsPerPage();

    @Option(names = "--ascii-names", description = "Folders named with ASCII characters only: 预算 becomes u9884u7b97.")
    private boolean asciiNames;

    @Option(
            names = "--into-existing",
            description = "Writes into a folder that holds other files too, beside them; none of them is touched.")
    private boolean intoExisting;

    @Option(
            names = "--clean",
            description =
                    "Removes what an earlier run wrote of documents that are no inputs now. Default: kept, and named.")
    private boolean clean;

    @Option(
            names = "--in-process",
            description = "Reads in this process: no --timeout, and one bad document may end all.")
    private boolean inProcess;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Formats of the records: csv, json, jsonl, parquet. Default: csv.")
    private List<Format> formats = List.of(Format.CSV);

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description =
                    "folders: a folder for each document, and files of all; flat: files of all only. Default: folders.")
    private Layout layout = Layout.FOLDERS;

    @Option(names = "--excel", description = "Makes CSV files that Excel opens right and runs no formula of.")
    private boolean excel;

    @Option(
            names = "--codes",
            paramLabel = "BOOK",
            description = "Official book of subject codes, a CSV with the columns code,name and from,to if wanted.")
    private @Nullable Path codes;

    @Option(
            names = "--forms",
            paramLabel = "FILE",
            description = "Wordings of your own: JSON like forms.json; its entries come first. See 'yusuan explain'.")
    private @Nullable Path forms;

    /** What is wrong with the first option that is, in words; blank if all are right. */
    String fault() {
        if (!reading.fault().isEmpty()) {
            return reading.fault();
        }
        try {
            settings(PdfLimits.DEFAULT, ReportSettings.NONE).toWrite();
        } catch (IllegalArgumentException e) {
            return "--codes: " + e.getMessage();
        }
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + include);
        } catch (PatternSyntaxException e) {
            return "--include: '" + include + "' is no glob: " + e.getDescription();
        }
        if (!FormsFile.fault(forms).isEmpty()) {
            return FormsFile.fault(forms);
        }
        if (jobs < 1) {
            return "--jobs: expected at least 1, found " + jobs;
        }
        return Math.min(maxPages, Math.min(maxGlyphs, maxOperators)) < 1
                ? "--max-pages, --max-glyphs, --max-operators: expected at least 1"
                : "";
    }

    private DocumentSettings settings(PdfLimits limits, ReportSettings report) {
        try {
            String book = codes == null ? "" : Files.readString(codes);
            return new DocumentSettings(
                    new DocumentSettings.Reading(
                            reading.password(),
                            reading.selection().toString(),
                            limits,
                            reading.scans(),
                            FormsFile.text(forms)),
                    new DocumentSettings.Writing(formats, excel, book, layout),
                    report);
        } catch (IOException e) {
            throw new IllegalArgumentException("'" + codes + "' cannot be read: " + MessageWords.ofFailure(e), e);
        }
    }

    /** The options of a batch. */
    BatchOptions batch(List<Path> inputs, Path output, boolean resume, ReportSettings report) {
        PdfLimits limits = PdfLimits.DEFAULT.with(maxPages, maxOperators, maxGlyphs);
        boolean alone = inputs.size() == 1 && timeout == null && Files.isRegularFile(inputs.get(0));
        Workers workers = new Workers(jobs, inProcess || alone, timeout == null ? TIMEOUT : timeout);
        Output place = new Output(output, asciiNames, intoExisting, resume, clean);
        return new BatchOptions(inputs, include, place, workers, settings(limits, report));
    }

    /** What is understood as by the other commands. */
    ReadingOptions reading() {
        return reading;
    }

    /** Which files of folders are wanted; blank for all. */
    String include() {
        return include;
    }

    /** Whether files of all documents are written only. */
    boolean isFlat() {
        return layout == Layout.FLAT;
    }

    /** The formats that are wanted. */
    List<Format> formats() {
        return formats;
    }
}
