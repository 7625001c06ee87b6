package io.github.yusuan.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.yusuan.batch.BatchOptions.Output;
import io.github.yusuan.fixture.SmallBudget;
import io.github.yusuan.report.Language;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A disk that is full at each block in turn, while the first output is written and while a second one shall take its place: what
 * was there stays as it was, to the byte, or all of the second is there.
 */
class FullDiskTest {
    private static final int BLOCK = 4096;
    private static final String OTHER = SmallBudget.TEXT.replace("30", "45").replace("20\n", "35\n");

    @Test
    void convertLeavesWhatWasThere() throws IOException {
        assertFillsSafely(DocumentSettings.DEFAULT);
    }

    @Test
    void reportLeavesWhatWasThere() throws IOException {
        assertFillsSafely(DocumentSettings.DEFAULT.with(new ReportSettings(true, Language.EN, false)));
    }

    private static void assertFillsSafely(DocumentSettings settings) throws IOException {
        int failedFirst = 0;
        int failedSecond = 0;
        boolean whole = false;
        for (int blocks = 1; !whole; blocks++) {
            try (FileSystem disk = diskOf(blocks)) {
                Path out = disk.getPath("/out");
                if (!converts(SmallBudget.TEXT, out, settings)) {
                    assertThat(filesIn(out)).isEmpty();
                    failedFirst++;
                    continue;
                }
                Map<String, String> former = filesIn(out);
                assertThat(former).containsKeys("documents.csv", "facts.csv");
                whole = converts(OTHER, out, settings);
                if (whole) {
                    assertThat(filesIn(out)).containsOnlyKeys(former.keySet());
                    assertThat(filesIn(out).get("facts.csv")).contains(",45,");
                } else {
                    assertThat(filesIn(out)).isEqualTo(former);
                    failedSecond++;
                }
            }
        }
        assertThat(failedFirst).isGreaterThan(20);
        assertThat(failedSecond).isGreaterThan(10);
    }

    private static FileSystem diskOf(int blocks) {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(BLOCK)
                .setMaxSize((long) BLOCK * blocks)
                .setMaxCacheSize(0)
                .build());
    }

    /** Whether there was room; where there was none, the failure says so. */
    private static boolean converts(String text, Path out, DocumentSettings settings) throws IOException {
        try (FileSystem inputs = Jimfs.newFileSystem(Configuration.unix())) {
            Path input = Files.writeString(inputs.getPath("/table.txt"), text);
            BatchOptions options = new BatchOptions(List.of(input), "", Output.to(out), Batches.IN_PROCESS, settings);
            try {
                List<DocumentRow> rows = Batches.run(options);
                assertThat(rows).allMatch(row -> row.hasData() && row.reason().isEmpty());
                return true;
            } catch (CannotWriteException e) {
                assertThat(e).rootCause().hasMessageContaining("out of disk space");
                assertThat(e).hasMessageContaining("cannot");
                return false;
            }
        }
    }

    private static Map<String, String> filesIn(Path out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(out)) {
            try (Stream<Path> walk = Files.walk(out)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = out.relativize(file).toString();
                    if (!name.startsWith(".yusuan")) {
                        files.put(name, Files.readString(file, ISO_8859_1));
                    }
                }
            }
        }
        return files;
    }
}
