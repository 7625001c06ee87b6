package io.github.yusuan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.UnreadableInputException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Lines and cells of good texts changed at random, from a seed: no text ends in an exception that nobody declared, and none takes
 * more than seconds of the processor.
 */
@Tag("slow")
class TextMutationTest {
    private static final Path TABLES = Path.of("testdata/budget-text/budget-text.txt");
    private static final int OF_TABLES = 120;
    private static final int OF_FORMS = 20_000;
    private static final int TIMES = 10;
    private static final long MAX_MILLIS = 10_000;

    @Test
    void noMutantOfATextEndsInAnUndeclaredException() throws IOException {
        assertEndWell(Files.readString(TABLES), LongStream.range(0, OF_TABLES));
        assertEndWell(TextMutator.FORMS, LongStream.range(0, OF_FORMS));
    }

    @Test
    @Tag("hostile")
    void noneOfVeryManyMutantsOfATextDoes() throws IOException {
        assertEndWell(Files.readString(TABLES), LongStream.range(OF_TABLES, TIMES * OF_TABLES));
        assertEndWell(TextMutator.FORMS, LongStream.range(OF_FORMS, TIMES * OF_FORMS));
    }

    private static void assertEndWell(String text, LongStream seeds) {
        List<String> failures = seeds.parallel()
                .mapToObj(seed -> failure(text, seed))
                .flatMap(Optional::stream)
                .toList();
        assertThat(failures).isEmpty();
    }

    /** What went wrong with a mutant, if anything. */
    static Optional<String> failure(String text, long seed) {
        long start = processorMillis();
        byte[] mutant = TextMutator.mutant(text, seed).getBytes(StandardCharsets.UTF_8);
        try {
            Yusuan.read("mutant.txt", mutant, ReadOptions.DEFAULT);
        } catch (UnreadableInputException e) {
            assertThat(e.reason()).isNotNull();
        } catch (RuntimeException | Error e) {
            return Optional.of("seed " + seed + ": " + e + " at " + e.getStackTrace()[0]);
        }
        long millis = processorMillis() - start;
        return millis > MAX_MILLIS ? Optional.of("seed " + seed + ": " + millis + " ms") : Optional.empty();
    }

    private static long processorMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }
}
