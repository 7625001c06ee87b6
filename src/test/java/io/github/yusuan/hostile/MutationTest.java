package io.github.yusuan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.Fixtures;
import io.github.yusuan.fixture.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Damaged documents: none throws, and nearly none loses an amount without a word. */
@Tag("slow")
@ExtendWith(QuietPdfBox.class)
class MutationTest {
    private static final Path TESTDATA = Path.of("testdata");
    private static final int QUICK = 500;
    private static final int THOROUGH = 700;
    private static final int OF_EACH = 250;
    private static final int MAX_MILLIS = 20_000;
    private static final double NOTICED = 0.99;

    @Test
    void noticesWhatDamagedDocumentsLose() throws IOException {
        MutationRun run = MutationRun.of(
                        "drawn", Excerpt.compressed(Fixtures.pdf(Variant.STROKED_RULES), 1), seeds(0, QUICK))
                .and(MutationRun.of(
                        "drawn-plain", Excerpt.plain(Fixtures.pdf(Variant.GBK_ENCODING), 1), seeds(1, QUICK)))
                .and(MutationRun.of("chromium", Excerpt.plain(testdata("budget-chromium"), 7), seeds(2, QUICK)))
                .and(MutationRun.of("calc", Excerpt.plain(testdata("final-account-calc"), 1), seeds(3, QUICK)));
        assertThat(run.mutants()).hasSize(4 * QUICK);
        assertWell(run);
    }

    @Test
    @Tag("hostile")
    void noticesWhatDamagedDocumentsLoseOverManyMutants() throws IOException {
        List<Path> files = pdfs();
        MutationRun run = new MutationRun(List.of());
        for (int i = 0; i < files.size(); i++) {
            String name = String.valueOf(files.get(i).getFileName());
            MutationRun next = MutationRun.of(name, Files.readAllBytes(files.get(i)), seeds(10 + i, THOROUGH));
            System.out.println(name + ": " + next.summary());
            run = run.and(next);
        }
        assertThat(run.mutants()).hasSizeGreaterThan(5_000);
        assertWell(run);
    }

    /** Whole documents, as they are stored and with their contents as they are before they are compressed. */
    @Test
    @Tag("hostile")
    void noDamageCostsAnAmountWithoutAWord() throws IOException {
        MutationRun run = new MutationRun(List.of());
        List<Path> files = pdfs();
        for (int i = 0; i < files.size(); i++) {
            String name = String.valueOf(files.get(i).getFileName());
            byte[] file = Files.readAllBytes(files.get(i));
            run = run.and(MutationRun.of(name, file, seeds(30 + i, OF_EACH)))
                    .and(MutationRun.of("decoded " + name, Excerpt.decoded(file), seeds(60 + i, OF_EACH)));
            System.out.println(name + ": " + run.summary());
        }
        assertThat(run.mutants()).hasSizeGreaterThanOrEqualTo(6_000);
        assertThat(run.thrown()).isEmpty();
        assertThat(run.slowestMillis()).isLessThan(MAX_MILLIS);
        assertThat(run.lossy()).hasSizeGreaterThan(run.mutants().size() / 4);
        assertThat(run.silent()).as(run.summary()).isEmpty();
    }

    private static List<Path> pdfs() throws IOException {
        try (Stream<Path> walk = Files.walk(TESTDATA)) {
            return walk.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertWell(MutationRun run) {
        System.out.println(run.summary());
        assertThat(run.thrown()).isEmpty();
        assertThat(run.slowestMillis()).isLessThan(MAX_MILLIS);
        assertThat(run.lossy()).hasSizeGreaterThan(run.mutants().size() / 4);
        assertThat(run.silent()).as(run.summary()).hasSizeLessThanOrEqualTo((int)
                ((1 - NOTICED) * run.lossy().size()));
    }

    private static LongStream seeds(long document, int count) {
        return LongStream.range(document * 100_000, document * 100_000 + count);
    }

    private static byte[] testdata(String name) throws IOException {
        return Files.readAllBytes(TESTDATA.resolve(name).resolve(name + ".pdf"));
    }
}
