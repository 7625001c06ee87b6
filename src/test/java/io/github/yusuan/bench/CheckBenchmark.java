package io.github.yusuan.bench;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.check.IdentityEngine;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.structure.StructureReader;
import io.github.yusuan.structure.StructureReader.Structured;
import java.io.IOException;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the order of rows and the identities cost of a reading, which {@link ReadBenchmark} measures as a whole; one
 * operation goes through all files of a folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class CheckBenchmark {

    /** A folder of PDF files, or one file. */
    @Param({"testdata"})
    public String folder = "testdata";

    private final List<Disclosure> read = new ArrayList<>();
    private final List<Structured> structured = new ArrayList<>();

    /** Reads the files once. */
    @Setup
    public void load() throws IOException {
        for (byte[] bytes : Documents.of(folder)) {
            read.add(Yusuan.read("a document", bytes, ReadOptions.DEFAULT));
        }
        read.forEach(disclosure -> structured.add(structureOf(disclosure)));
    }

    private static Structured structureOf(Disclosure disclosure) {
        return new StructureReader().read(disclosure.tables(), List.of(), disclosure.facts());
    }

    /** The order of the rows and columns. */
    @Benchmark
    public long order() {
        return read.stream()
                .mapToLong(disclosure -> structureOf(disclosure).sheets().size())
                .sum();
    }

    /** Every identity. */
    @Benchmark
    public long check() {
        long checks = 0;
        for (int i = 0; i < read.size(); i++) {
            Disclosure disclosure = read.get(i);
            checks += new IdentityEngine()
                    .check(disclosure.info().phase(), structured.get(i), disclosure.annexes(), problem -> {})
                    .size();
        }
        return checks;
    }
}
