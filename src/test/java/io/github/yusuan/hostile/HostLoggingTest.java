package io.github.yusuan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.Fixtures;
import io.github.yusuan.fixture.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files read by hosts that log in different ways: each says the same of every file. PDFBox tells what it repairs in its
 * log only, and a reading that listened there would be deaf where the log goes elsewhere.
 */
@Tag("slow")
class HostLoggingTest {
    private static final int MUTANTS = 60;
    private static final String LOG = "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void damage() throws IOException {
        Files.createDirectory(folder.resolve("files"));
        Mutator drawn = new Mutator(Excerpt.plain(Fixtures.pdf(Variant.STROKED_RULES), 1));
        Mutator writer = new Mutator(
                Excerpt.compressed(Files.readAllBytes(Path.of("testdata/budget-writer/budget-writer.pdf")), 4));
        for (int seed = 0; seed < MUTANTS; seed++) {
            Files.write(folder.resolve("files/drawn-" + seed + ".pdf"), drawn.mutant(seed));
            Files.write(folder.resolve("files/writer-" + seed + ".pdf"), writer.mutant(seed));
        }
    }

    @Test
    void everyHostHearsTheSame() throws IOException, InterruptedException {
        List<String> silent = outcomes(LOG + "NoOpLog");

        assertThat(silent).hasSize(2 * MUTANTS).anyMatch(line -> line.contains("pdf-repaired"));
        assertThat(outcomes())
                .as("whatever commons-logging finds: SLF4J, Log4j")
                .isEqualTo(silent);
        assertThat(outcomes(LOG + "Jdk14Logger")).isEqualTo(silent);
        assertThat(outcomes("--limit-modules=java.base,java.desktop"))
                .as("a Java without java.util.logging")
                .isEqualTo(silent);
    }

    /** What is said of each file, without the time that it took. */
    private List<String> outcomes(String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("outcomes.tsv");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Said.class.getName(),
                folder.resolve("files").toString()));
        Process reader = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(reader.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return Files.readAllLines(out).stream()
                .filter(line -> line.contains(".pdf\t"))
                .toList();
    }
}
