package io.github.yusuan.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, in any order and on any number of threads. */
class SameBytesTest {
    private static final List<DisclosureWriter> WRITERS =
            DisclosureWriters.of(WriteOptions.DEFAULT.withFormats(EnumSet.allOf(Format.class)));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void orderAndThreadsDoNotMatter() throws Exception {
        List<Path> documents = TestDocuments.all();
        List<Path> reversed = new ArrayList<>(documents);
        Collections.reverse(reversed);

        Map<String, String> alone = convert(documents, folder.resolve("alone"), 1);
        Map<String, String> together = convert(reversed, folder.resolve("together"), 4);

        assertThat(alone).hasSizeGreaterThan(15 * documents.size());
        assertThat(together).isEqualTo(alone);
    }

    private static Map<String, String> convert(List<Path> documents, Path out, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Path document : documents) {
                Path own = Files.createDirectories(
                        out.resolve(document.getFileName().toString()));
                running.add(pool.submit(() -> TestDocuments.write(document, WRITERS, own)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return digests(out);
    }

    private static Map<String, String> digests(Path out) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(
                        out.relativize(file).toString(),
                        MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString());
            }
        }
        return digests;
    }
}
