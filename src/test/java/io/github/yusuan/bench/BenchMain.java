package io.github.yusuan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with JMH's own options and puts what they found into a table: {@code target/bench.md}. */
public final class BenchMain {
    private static final Path TABLE = Path.of("target/bench.md");

    private BenchMain() {}

    /** Runs. */
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(args)).addProfiler(GCProfiler.class);
        String table = BenchTable.of(new Runner(options.build()).run());
        Files.writeString(TABLE, table, StandardCharsets.UTF_8);
        System.out.print(table);
    }
}
