package io.github.yusuan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yusuan.batch.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The doors into the reading under inputs at random, and under those that Jazzer finds by looking where the code goes
 * ({@code mvn -Pfuzz test}, {@code -Dfuzz.seconds=600} for each; what breaks one lies in {@code target/fuzz}).
 */
class FuzzTest {
    private static final int INPUTS = 1500;
    private static final int LONGEST = 600;
    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

    @Test
    void noInputAtRandomEndsInAnException() {
        tryMany(PageLayout::fuzzerTestOneInput);
        tryMany(TableWordings::fuzzerTestOneInput);
        tryMany(TextBytes::fuzzerTestOneInput);
        tryMany(PdfBytes::fuzzerTestOneInput);
    }

    private static void tryMany(Consumer<byte[]> door) {
        for (int seed = 0; seed < INPUTS; seed++) {
            Random random = new Random(seed);
            byte[] data = new byte[random.nextInt(LONGEST)];
            random.nextBytes(data);
            try {
                door.accept(data);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    @ParameterizedTest
    @Tag("fuzz")
    @ValueSource(classes = {PageLayout.class, TableWordings.class, TextBytes.class, PdfBytes.class})
    void noInputThatAFuzzerFindsDoes(Class<?> door) throws IOException, InterruptedException {
        assumeTrue(isThere(), "Jazzer is on the class path of the profile alone");
        Path folder = Files.createDirectories(Path.of("target/fuzz", door.getSimpleName()));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        copySeeds(door, seeds);
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(Programs.java("-XX:-OmitStackTraceInFastThrow"));
        command.addAll(List.of(
                JAZZER,
                "--target_class=" + door.getName(),
                "--instrumentation_includes=io.github.yusuan.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + Integer.getInteger("fuzz.seconds", 60),
                "-timeout=120",
                "-rss_limit_mb=3000",
                seeds.toString()));
        Process fuzzer = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(fuzzer.waitFor()).as(Files.readString(said)).isZero();
    }

    private static boolean isThere() {
        return FuzzTest.class.getClassLoader().getResource(JAZZER.replace('.', '/') + ".class") != null;
    }

    /** Small good documents, from which the fuzzer begins. */
    private static void copySeeds(Class<?> door, Path seeds) throws IOException {
        String ending = door == PdfBytes.class ? "drawn.pdf" : ".txt";
        try (Stream<Path> walk = Files.walk(Path.of("testdata"))) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(ending)).toList()) {
                Files.write(seeds.resolve(String.valueOf(file.getFileName())), Files.readAllBytes(file));
            }
        }
    }
}
