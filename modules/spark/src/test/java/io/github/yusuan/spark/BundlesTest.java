package io.github.yusuan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final long MEGABYTE = 1L << 20;

    @Test
    void everyFileIsInOneBundle() {
        List<FileEntry> files = files(1_000, 3 * MEGABYTE);

        assertThat(Bundles.of(files, 2).stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void theLargestFilesComeFirst() {
        List<List<FileEntry>> bundles = Bundles.of(files(1_000, 3 * MEGABYTE), 2);

        assertThat(bundles.stream().flatMap(List::stream).map(FileEntry::length))
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void bundlesHoldAboutFourMegabytes() {
        List<List<FileEntry>> bundles = Bundles.of(files(1_000, 3 * MEGABYTE), 2);

        assertThat(bundles).allMatch(bundle -> bytes(bundle) <= 4 * MEGABYTE);
        assertThat(bundles.stream().mapToLong(BundlesTest::bytes).average().orElse(0))
                .isGreaterThan(2.0 * MEGABYTE);
    }

    @Test
    void noProcessorIsWithoutABundle() {
        assertThat(Bundles.of(files(16, 100_000), 8)).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void aLargeFileIsABundleOfItsOwn() {
        FileEntry large = new FileEntry("large", 100 * MEGABYTE);

        assertThat(Bundles.of(List.of(new FileEntry("small", 10), large), 1).get(0))
                .containsExactly(large);
    }

    @Test
    void filesWithoutAByteAreBundledToo() {
        assertThat(Bundles.of(List.of(new FileEntry("empty", 0)), 4)).hasSize(1);
    }

    private static List<FileEntry> files(int count, long most) {
        Random random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(i -> new FileEntry("file" + i, (long) (random.nextDouble() * most)))
                .toList();
    }

    private static long bytes(List<FileEntry> bundle) {
        return bundle.stream().mapToLong(FileEntry::length).sum();
    }
}
