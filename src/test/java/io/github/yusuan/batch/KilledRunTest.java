package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed as by {@code kill -9}, at random points, and resumed. */
@Tag("slow")
class KilledRunTest {
    private static final int KILLS = 10;
    private static final List<String> DOCUMENTS =
            List.of("budget-drawn", "budget-text", "final-account-calc", "budget-text-gb18030");

    @TempDir
    private Path folder;

    @Test
    void aRunThatWasKilledAndResumedGivesByteForByteWhatAnUndisturbedOneGives() throws Exception {
        Path input = input();
        Path undisturbed = folder.resolve("undisturbed");
        long began = System.nanoTime();
        assertThat(run(input, undisturbed).waitFor()).isZero();
        int whole = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        Map<String, String> expected = Tree.of(undisturbed);
        Random random = new Random(20_240_701);

        int kills = 0;
        int finished = 0;
        while (kills < KILLS) {
            Path output = folder.resolve("out-" + finished);
            Process process = run(input, output);
            if (process.waitFor(random.nextInt(whole), TimeUnit.MILLISECONDS)) {
                assertThat(Tree.of(output)).isEqualTo(expected);
                finished++;
            } else {
                process.destroyForcibly().waitFor();
                kills++;
                requireOnlyWholeFolders(output, expected);
            }
        }
        Path last = folder.resolve("out-" + finished);
        assertThat(run(input, last).waitFor()).isZero();
        assertThat(Tree.of(last)).isEqualTo(expected);
    }

    private static Process run(Path input, Path output) throws IOException {
        return Programs.start("convert", input.toString(), "-o", output.toString(), "--jobs", "2", "--resume");
    }

    /** Whatever has a name in the output is there with all its bytes. */
    private static void requireOnlyWholeFolders(Path output, Map<String, String> expected) throws IOException {
        if (!Files.exists(output)) {
            return;
        }
        Map<String, String> found = Tree.of(output);
        found.keySet().removeIf(path -> path.startsWith(".yusuan"));
        assertThat(expected).containsAllEntriesOf(found);
        for (String path : found.keySet()) {
            String document = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
            assertThat(found.keySet())
                    .containsAll(expected.keySet().stream()
                            .filter(other -> other.startsWith(document + "/"))
                            .toList());
        }
    }

    private Path input() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        for (int i = 0; i < 20; i++) {
            String name = DOCUMENTS.get(i % DOCUMENTS.size());
            Files.write(input.resolve(i + "-" + name), Inputs.copy(name, i));
        }
        return input;
    }
}
