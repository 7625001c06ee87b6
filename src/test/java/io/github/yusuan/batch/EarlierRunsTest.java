package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.BatchOptions.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is written to once more, with other inputs. */
class EarlierRunsTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void runTwice() throws IOException {
        Files.createDirectory(folder.resolve("first"));
        Files.createDirectory(folder.resolve("second"));
        Files.write(folder.resolve("first/a.txt"), Inputs.document("budget-text"));
        Files.write(folder.resolve("second/b.txt"), Inputs.document("final-account-text"));
        run("first", false);
    }

    private void run(String input, boolean clean) throws IOException {
        BatchOptions options = new BatchOptions(
                List.of(folder.resolve(input)),
                "",
                new Output(folder.resolve("out"), false, false, false, clean),
                Batches.IN_PROCESS,
                DocumentSettings.DEFAULT);
        new Batch(options, new BatchListener() {
                    @Override
                    public void started(int inputs, int finishedBefore) {}

                    @Override
                    public void ended(DocumentRow row) {}

                    @Override
                    public void ofEarlierRuns(List<String> folders, boolean removed) {
                        folders.forEach(name -> told.add((removed ? "removed " : "kept ") + name));
                    }
                })
                .run();
    }

    @Test
    void itsDocumentsAreNamedAndInNoFileOfAllDocuments() throws IOException {
        run("second", false);

        assertThat(told).containsExactly("kept a");
        assertThat(folder.resolve("out/a/facts.csv")).exists();
        assertThat(Files.readAllLines(folder.resolve("out/facts.csv")))
                .hasSameSizeAs(Files.readAllLines(folder.resolve("out/b/facts.csv")));
        assertThat(Files.readString(folder.resolve("out/documents.csv"))).doesNotContain("a.txt");
    }

    @Test
    void itsDocumentsAreRemovedIfThatIsWanted() throws IOException {
        Files.writeString(folder.resolve("out/a/notes.md"), "mine");

        run("second", true);

        assertThat(told).containsExactly("removed a");
        assertThat(folder.resolve("out/a/facts.csv")).doesNotExist();
        assertThat(folder.resolve("out/a/notes.md")).exists();
        assertThat(folder.resolve("out/b/facts.csv")).exists();
    }

    @Test
    void theSameInputsAreNothingToTell() throws IOException {
        run("first", false);

        assertThat(told).isEmpty();
    }
}
