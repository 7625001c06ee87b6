package io.github.yusuan.bench;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.report.Language;
import io.github.yusuan.report.ReportWriter;
import io.github.yusuan.source.Opening;
import io.github.yusuan.source.PageViews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a report costs beside the reading and the drawing of its pages, which it could not do without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ReportBenchmark {
    private static final Opening HOW = new Opening("", ReadOptions.DEFAULT.limits(), ReadOptions.DEFAULT.scans());
    /** As the reports draw. */
    private static final double PIXELS_PER_POINT = 1.5;

    /** A folder of PDF files, or one file. */
    @Param({"testdata"})
    public String folder = "testdata";

    private final List<byte[]> documents = new ArrayList<>();
    private Path output = Path.of("");

    /** Reads the files into memory and makes a folder for the reports. */
    @Setup
    public void load() throws IOException {
        documents.addAll(Documents.of(folder));
        output = Files.createTempDirectory("report");
    }

    /** Takes the reports away. */
    @TearDown
    public void clear() throws IOException {
        try (var files = Files.list(output)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(output);
    }

    /** Facts and checks, and a picture of each page. */
    @Benchmark
    public long readAndDraw() throws IOException {
        long bytes = 0;
        for (byte[] document : documents) {
            bytes += read(document).facts().size();
            try (PageViews views = PageViews.open("a document", document, HOW)) {
                for (int page = 1; page <= views.count(); page++) {
                    bytes += views.picture(page, PIXELS_PER_POINT)
                            .map(picture -> picture.png().length)
                            .orElse(0);
                }
            }
        }
        return bytes;
    }

    /** Facts and checks, and the page of the document. */
    @Benchmark
    public long readAndReport() throws IOException {
        ReportWriter writer = new ReportWriter(Language.ZH, false);
        for (byte[] document : documents) {
            writer.write(read(document), document, ReadOptions.DEFAULT, output);
        }
        return Files.size(output.resolve(ReportWriter.FILE));
    }

    private static Disclosure read(byte[] document) throws IOException {
        return Yusuan.read("a document", document, ReadOptions.DEFAULT);
    }
}
