package io.github.yusuan.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own. */
public final class Programs {
    private Programs() {}

    /** The command that runs the program with those arguments. */
    public static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.yusuan.cli.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What PDFBox logs goes nowhere, and what looks for a logging library finds none. */
    public static final List<String> LOGGING = List.of(
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dlog4j2.StatusLogger.level=OFF");

    /** The command that runs a Java machine with these options on the class path of the tests; a class is to follow. */
    public static List<String> java(String... options) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(LOGGING);
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        return command;
    }

    /** Starts it; what it says goes nowhere. */
    static Process start(String... arguments) throws IOException {
        return new ProcessBuilder(command(arguments))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
