package io.github.yusuan.bench;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.model.ProblemCode;
import java.io.IOException;
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
import org.openjdk.jmh.annotations.Warmup;

/** One operation reads one document of so many pages: what a page costs must not depend on how many there are. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 4)
@Measurement(iterations = 1, time = 4)
@Fork(1)
public class SlopeBenchmark {

    /** Pages of the document. */
    @Param({"10", "100", "1000", "10000"})
    public int pages;

    /** The standard limits would leave most of the longest document out. */
    private static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withLimits(new PdfLimits(
            100_000,
            PdfLimits.DEFAULT.operatorsPerPage(),
            PdfLimits.DEFAULT.glyphsPerPage(),
            PdfLimits.DEFAULT.rulesPerPage(),
            PdfLimits.DEFAULT.formDrawsPerPage(),
            PdfLimits.DEFAULT.depth(),
            PdfLimits.DEFAULT.decodedBytes(),
            new PdfLimits.Total(
                    Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE)));

    private byte[] document = {};

    /** Makes the document. */
    @Setup
    public void make() throws IOException {
        document = Documents.ofPages(pages);
    }

    /** Facts, checked. */
    @Benchmark
    public long read() throws IOException {
        Disclosure read = Yusuan.read("a document", document, OPTIONS);
        boolean limited = read.problems().stream().anyMatch(p -> p.code() == ProblemCode.LIMIT_REACHED);
        if (limited || read.info().pages() != pages) {
            throw new IllegalStateException("expected " + pages + " pages, read " + read.info());
        }
        return read.facts().size();
    }
}
