package io.github.yusuan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attack files, read or drawn one after the other in a process of their own that has 256 MB: each ends with a status of a known
 * kind, in time, and leaves nothing behind.
 */
@Tag("slow")
class AttackTest {
    private static final Set<String> STATUSES =
            Set.of("read", "problems", "drawn", "not-a-pdf", "encrypted", "corrupt", "resource-limit");
    private static final int MAX_MILLIS = 20_000;
    private static final int MAX_HEAP_MB = 64;

    @TempDir
    private Path folder;

    @Test
    void endsWellOnTheQuickAttackFiles() throws IOException, InterruptedException {
        assertThat(Attacks.ALL).hasSizeGreaterThan(200);
        assertEndWell(quick(), Outcome.class);
    }

    @Test
    void endsWellWhenWhatAttacksDrawingIsDrawn() throws IOException, InterruptedException {
        assertEndWell(quick().stream().filter(DrawingAttacks.ALL::contains).toList(), Drawn.class);
    }

    @Test
    @Tag("hostile")
    void endsWellWhenTheQuickAttackFilesAreDrawn() throws IOException, InterruptedException {
        assertEndWell(quick(), Drawn.class);
    }

    private static List<Attack> quick() {
        return Attacks.ALL.stream()
                .filter(attack -> !Attacks.SLOW.contains(attack.plainName()))
                .toList();
    }

    @Test
    @Tag("hostile")
    void endsWellOnTheSlowAttackFiles() throws IOException, InterruptedException {
        assertEndWell(slow(), Outcome.class);
    }

    @Test
    @Tag("hostile")
    void endsWellWhenTheSlowAttackFilesAreDrawn() throws IOException, InterruptedException {
        assertEndWell(slow(), Drawn.class);
    }

    private static List<Attack> slow() {
        List<Attack> slow = Attacks.ALL.stream()
                .filter(attack -> Attacks.SLOW.contains(attack.plainName()))
                .toList();
        assertThat(slow).hasSameSizeAs(Attacks.SLOW);
        return slow;
    }

    private void assertEndWell(List<Attack> attacks, Class<?> program) throws IOException, InterruptedException {
        Attacks.write(attacks, folder.resolve("attacks"));
        List<Outcome> outcomes = run(program);
        assertThat(outcomes).hasSameSizeAs(attacks);
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.status()).as(outcome.line()).isIn(STATUSES);
            assertThat(outcome.millis()).as(outcome.line()).isLessThan(MAX_MILLIS);
            assertThat(outcome.heapMb()).as(outcome.line()).isLessThan(MAX_HEAP_MB);
        });
        try (Stream<Path> left = Files.walk(folder.resolve("home"))) {
            assertThat(left.filter(Files::isRegularFile)).as("files written").isEmpty();
        }
    }

    private List<Outcome> run(Class<?> program) throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path out = folder.resolve("outcomes.tsv");
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Programs.LOGGING.get(0),
                        Programs.LOGGING.get(1),
                        Programs.LOGGING.get(2),
                        "-Xmx256m",
                        "-Duser.home=" + home,
                        "-Djava.io.tmpdir=" + home,
                        "-Dpdfbox.fontcache=" + folder, // the list of the machine's fonts, of who draws
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.resolve("attacks").toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!reader.waitFor(20, TimeUnit.MINUTES)) {
            reader.destroyForcibly();
        }
        return Files.readAllLines(out).stream().map(Outcome::parse).toList();
    }
}
