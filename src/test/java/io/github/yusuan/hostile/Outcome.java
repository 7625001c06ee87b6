package io.github.yusuan.hostile;

import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.UnreadableInputException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the reading of one file ended.
 *
 * @param file its name
 * @param status the reason of a refusal, {@code read} or {@code problems}
 * @param millis processor time
 * @param heapMb memory in use afterwards
 * @param detail problems or message
 */
record Outcome(String file, String status, long millis, long heapMb, String detail) {
    static final String UNCAUGHT = "uncaught";

    /** Reads every file of a folder in this process, which has little memory; prints a line for each. */
    public static void main(String[] arguments) throws IOException {
        print(Path.of(arguments[0]), Outcome::of);
    }

    /** What comes of a file. */
    @FunctionalInterface
    interface Reading {
        Outcome of(Path file) throws IOException;
    }

    /** Prints a line for each file of a folder. */
    static void print(Path folder, Reading reading) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            System.out.println(reading.of(file).line());
        }
    }

    static Outcome of(Path file) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String status;
        String detail;
        try {
            Disclosure read = Yusuan.read(file);
            status = read.problems().isEmpty() ? "read" : "problems";
            detail = String.join(
                    "; ",
                    read.problems().stream()
                            .limit(3)
                            .map(p -> p.code().id() + ": " + p.message())
                            .toList());
        } catch (UnreadableInputException e) {
            status = e.reason().id();
            detail = String.valueOf(e.getMessage());
        } catch (RuntimeException | Error e) {
            status = UNCAUGHT;
            detail = e + " " + List.of(e.getStackTrace()).stream().limit(12).toList();
        }
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        return new Outcome(String.valueOf(file.getFileName()), status, millis, heap, detail);
    }

    static Outcome parse(String line) {
        String[] parts = line.split("\t", -1);
        return new Outcome(parts[0], parts[1], Long.parseLong(parts[2]), Long.parseLong(parts[3]), parts[4]);
    }

    String line() {
        String plain = detail.replaceAll("\\s+", " ");
        return String.join(
                "\t",
                file,
                status,
                Long.toString(millis),
                Long.toString(heapMb),
                plain.substring(0, Math.min(300, plain.length())));
    }
}
