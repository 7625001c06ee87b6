package io.github.yusuan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.pdf.content.InkJudge;
import io.github.yusuan.pdf.content.InkJudge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Damaged documents and attack files: where PDFBox's engine draws a page, ours draws the same, or something is said to
 * be wrong with the page.
 */
@Tag("slow")
@ExtendWith(QuietPdfBox.class)
class JudgedInkTest {
    private static final Path TESTDATA = Path.of("testdata");
    private static final int QUICK = 30;
    private static final int THOROUGH = 300;
    /**
     * PDFBox writes the widths of the first out one by one until the memory is full, reads the map of the second ten
     * thousand times, and sums the million points of the last in a float.
     */
    private static final Set<String> TOO_MUCH = Set.of(
            "widths-from-0-to-two-billion", "ten-thousand-fonts-of-one-map", "rules-of-a-thousand-by-a-thousand");

    @Test
    void drawsDamagedDocumentsAsPdfBoxDoesOrSaysSo() throws IOException {
        Verdict verdict = mutants("chromium", Excerpt.plain(testdata("budget-chromium"), 7), seeds(2, QUICK))
                .and(mutants("writer", Excerpt.compressed(testdata("budget-writer"), 1), seeds(4, QUICK)));
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.alike()).isGreaterThan(QUICK / 2);
    }

    @Test
    void drawsAttackFilesAsPdfBoxDoesOrSaysSo() {
        Verdict verdict = judge(Attacks.ALL.stream()
                .filter(attack -> attack.name().endsWith(".pdf"))
                .filter(attack -> !DrawingAttacks.ALL.contains(attack)) // paint, of which the reading keeps no ink
                .filter(attack ->
                        !Attacks.SLOW.contains(attack.plainName()) && !TOO_MUCH.contains(attack.plainName())));
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.alike()).isPositive();
    }

    @Test
    @Tag("hostile")
    void drawsManyDamagedDocumentsAsPdfBoxDoesOrSaysSo() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(TESTDATA)) {
            files = walk.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        Verdict verdict = Verdict.NONE;
        for (int i = 0; i < files.size(); i++) {
            String name = String.valueOf(files.get(i).getFileName());
            verdict = verdict.and(
                    mutants(name, Excerpt.plain(Files.readAllBytes(files.get(i)), 1 + i), seeds(20 + i, THOROUGH)));
        }
        System.out.printf(
                "%d pages alike, %d that PDFBox cannot draw, %d drawn otherwise%n",
                verdict.alike(), verdict.unread(), verdict.differences().size());
        assertThat(verdict.differences()).isEmpty();
    }

    private static Verdict mutants(String name, byte[] file, LongStream seeds) {
        Mutator mutator = new Mutator(file);
        return seeds.parallel()
                .mapToObj(seed -> InkJudge.of(name + " " + Mutator.Damage.of(seed) + " " + seed, mutator.mutant(seed)))
                .reduce(Verdict.NONE, Verdict::and);
    }

    private static Verdict judge(Stream<Attack> attacks) {
        return attacks.map(attack -> InkJudge.of(attack.name(), attack.bytes().get()))
                .reduce(Verdict.NONE, Verdict::and);
    }

    private static LongStream seeds(long document, int count) {
        return LongStream.range(document * 100_000, document * 100_000 + count);
    }

    private static byte[] testdata(String name) throws IOException {
        return Files.readAllBytes(TESTDATA.resolve(name).resolve(name + ".pdf"));
    }
}
