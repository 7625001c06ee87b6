package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.Yusuan;
import io.github.yusuan.export.DisclosureWriter;
import io.github.yusuan.export.DisclosureWriters;
import io.github.yusuan.export.WriteOptions;
import io.github.yusuan.model.Disclosure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents of {@code testdata} against the figures they were made of, and against golden files that were looked at
 * beside the pages. {@code -Dgolden.update=true} writes the golden files anew.
 */
class TestdataTest {
    private static final Path TESTDATA = Path.of("testdata");
    private static final String[] GOLDEN = {"facts.csv", "tables.csv", "problems.csv"};

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(TESTDATA)) {
            return files
                    .filter(f -> f.toString().endsWith(".pdf") || f.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void holdsTheFiguresItWasMadeOf(Path document) throws IOException {
        Scorecard score = Scorecard.of(SharedCorpus.truth(document.resolveSibling("truth.csv")), Yusuan.read(document));

        assertThat(score.missed()).as("missed").isEmpty();
        assertThat(score.wrong()).as("wrong").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givesTheGoldenFiles(Path document, @TempDir Path out) throws IOException {
        Disclosure read = Yusuan.read(document);
        for (DisclosureWriter writer : DisclosureWriters.of(WriteOptions.DEFAULT)) {
            writer.write(read, out);
        }

        Path golden = document.resolveSibling("golden");
        for (String name : GOLDEN) {
            String written = Files.readString(out.resolve(name), StandardCharsets.UTF_8);
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden);
                Files.writeString(golden.resolve(name), written, StandardCharsets.UTF_8);
            }
            assertThat(written).as(name).isEqualTo(Files.readString(golden.resolve(name), StandardCharsets.UTF_8));
        }
    }

    @Test
    void goldenFilesAreNotRewrittenByTheBuildServer() {
        boolean buildServer = "true".equals(System.getenv("CI"));

        assertThat(buildServer && Boolean.getBoolean("golden.update")).isFalse();
    }
}
