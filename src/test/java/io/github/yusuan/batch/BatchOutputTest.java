package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who listens to a batch hears of each document, and can look at it at once. */
class BatchOutputTest {
    @TempDir
    private Path folder;

    private final List<String> heard = new ArrayList<>();

    private BatchListener looking(Path output) {
        return new BatchListener() {
            @Override
            public void started(int inputs, int finishedBefore) {
                heard.add("started " + inputs + ", " + finishedBefore);
            }

            @Override
            public void began(String source) {
                heard.add("began " + source);
            }

            @Override
            public void kept(DocumentRow row) {
                heard.add("kept " + row.source());
            }

            @Override
            public void ended(DocumentRow row) {
                heard.add("ended " + row.source() + " " + isThere(output, row.folder()));
            }
        };
    }

    private static boolean isThere(Path output, String document) {
        try (InputStream in =
                new BatchOutput(output).open(document, "facts.csv").orElse(InputStream.nullInputStream())) {
            return in.readAllBytes().length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aDocumentThatHasEndedCanBeReadWhileOthersWait() throws IOException {
        Path input = folder.resolve("1");
        Files.write(input, Inputs.document("budget-text"));
        Path output = folder.resolve("out");
        BatchOptions options = Batches.resuming(Batches.of(input, output, Batches.IN_PROCESS));

        new Batch(options, looking(output)).run(List.of(new InputFile(input, "county/first.txt")));
        assertThat(heard).containsExactly("started 1, 0", "began county/first.txt", "ended county/first.txt true");
        assertThat(Files.exists(output.resolve("first/facts.csv"))).isTrue();

        heard.clear();
        new Batch(options, looking(output)).run(List.of(new InputFile(input, "county/first.txt")));
        assertThat(heard).containsExactly("started 1, 1", "kept county/first.txt");
        assertThat(isThere(output, "first")).isTrue();
        assertThat(new BatchOutput(output).open("second", "facts.csv")).isEmpty();
    }
}
