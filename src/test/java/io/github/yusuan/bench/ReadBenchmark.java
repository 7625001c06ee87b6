package io.github.yusuan.bench;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.witness.Tabula;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** One operation reads all PDF files of a folder: from bytes to the end result, in one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ReadBenchmark {

    /** A folder of PDF files, or one file. */
    @Param({"testdata"})
    public String folder = "testdata";

    private final List<byte[]> documents = new ArrayList<>();

    /** Reads the files into memory. */
    @Setup
    public void load() throws IOException {
        documents.addAll(Documents.of(folder));
    }

    /** PDFBox's pass, thrown away. */
    @Benchmark
    public long barePass() throws IOException {
        long seen = 0;
        for (byte[] bytes : documents) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                for (PDPage page : document.getPages()) {
                    seen += new BarePass(page).run();
                }
            }
        }
        return seen;
    }

    /** PDFBox's text. */
    @Benchmark
    public long textStripper() throws IOException {
        long characters = 0;
        for (byte[] bytes : documents) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                characters += new PDFTextStripper().getText(document).length();
            }
        }
        return characters;
    }

    /** Facts, checked. */
    @Benchmark
    public long read() throws IOException {
        long facts = 0;
        for (byte[] bytes : documents) {
            facts += Yusuan.read("a document", bytes, ReadOptions.DEFAULT)
                    .facts()
                    .size();
        }
        return facts;
    }

    /** The cells of the ruled tables as tabula-java reads them, on PDFBox 2 and out of a class loader of its own. */
    @Benchmark
    public long tabula(TabulaState state) throws IOException {
        long cells = 0;
        for (byte[] bytes : documents) {
            cells += state.tabula.read(bytes).stream().mapToLong(List::size).sum();
        }
        return cells;
    }

    /** tabula-java, loaded only where it is measured. */
    @State(Scope.Benchmark)
    public static class TabulaState {
        private final Tabula tabula;

        /** Loads it. */
        public TabulaState() {
            try {
                tabula = new Tabula();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Lets it go. */
        @TearDown
        public void close() {
            tabula.close();
        }
    }
}
