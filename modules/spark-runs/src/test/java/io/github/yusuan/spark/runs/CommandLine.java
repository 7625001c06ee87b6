package io.github.yusuan.spark.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line, in a process of its own. */
final class CommandLine {
    private static final Path TOP =
            Path.of(System.getProperty("top")).toAbsolutePath().normalize();

    private CommandLine() {}

    /** A file or folder of the project. */
    static Path top(String name) {
        return TOP.resolve(name);
    }

    /** What a command prints. */
    static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-jar"));
        command.add(top("target/yusuan-cli.jar").toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("command-line", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
            return Files.readString(said, StandardCharsets.UTF_8);
        } finally {
            Files.delete(said);
        }
    }
}
