package io.github.yusuan.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.batch.BatchOptions.Output;
import io.github.yusuan.batch.BatchOptions.Workers;
import io.github.yusuan.model.DocumentStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void makeFolders() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
        output = folder.resolve("out");
    }

    @Test
    void aBadFileDoesNotHurtTheOthers() throws IOException {
        put("a.pdf", Inputs.document("budget-drawn"));
        put("b.pdf", "<html>".getBytes(UTF_8));
        put("c.txt", Inputs.document("budget-text"));

        List<DocumentRow> rows = Batches.run(Batches.of(input, output, Batches.CHILDREN));

        assertThat(rows).extracting(DocumentRow::source).containsExactly("a.pdf", "b.pdf", "c.txt");
        assertThat(rows).extracting(row -> row.status().isRead()).containsExactly(true, false, true);
        assertThat(output.resolve("b")).doesNotExist();
        assertThat(output.resolve("a/facts.csv")).exists();
    }

    @Test
    void jobsAndProcessesDoNotChangeAByte() throws IOException {
        for (String name : List.of("budget-drawn", "budget-text", "final-account-drawn", "final-account-text")) {
            put(name + (name.contains("text") ? ".txt" : ".pdf"), Inputs.document(name));
            put("more/" + name, Inputs.copy(name, 1));
        }
        put("bad.pdf", new byte[] {1, 2, 3});

        Batches.run(Batches.of(input, folder.resolve("one"), Batches.IN_PROCESS));
        Batches.run(Batches.of(input, folder.resolve("two"), Batches.CHILDREN));

        assertThat(Tree.of(folder.resolve("two"))).isEqualTo(Tree.of(folder.resolve("one")));
    }

    @Test
    void allFactsStandUnderOneHeadInTheOrderOfTheDocuments() throws IOException {
        put("1.pdf", Inputs.document("budget-drawn"));
        put("2.txt", Inputs.document("budget-text"));

        Batches.run(Batches.of(input, output, Batches.IN_PROCESS));

        List<String> all = new ArrayList<>(Files.readAllLines(output.resolve("1/facts.csv")));
        List<String> second = Files.readAllLines(output.resolve("2/facts.csv"));
        all.addAll(second.subList(1, second.size()));
        assertThat(Files.readAllLines(output.resolve("facts.csv"))).isEqualTo(all);
        assertThat(second).hasSizeGreaterThan(100);
    }

    @Test
    void theSameContentIsConvertedOnceAndPointedAt() throws IOException {
        put("a.pdf", Inputs.document("budget-drawn"));
        put("b.pdf", Inputs.document("budget-drawn"));

        List<DocumentRow> rows = Batches.run(Batches.of(input, output, Batches.IN_PROCESS));

        assertThat(rows.get(1).folder()).isEqualTo("a");
        assertThat(rows.get(1).duplicateOf()).isEqualTo("a.pdf");
        assertThat(rows.get(1).status()).isEqualTo(rows.get(0).status());
        assertThat(output.resolve("b")).doesNotExist();
        assertThat(Files.readAllLines(output.resolve("facts.csv")))
                .hasSameSizeAs(Files.readAllLines(output.resolve("a/facts.csv")));
    }

    @Test
    void aFolderWithFilesOfSomebodyElseIsLeftAlone() throws IOException {
        put("a.pdf", Inputs.document("budget-drawn"));
        Path precious = foreign("facts.csv");

        assertThatThrownBy(() -> Batches.run(Batches.of(input, output, Batches.IN_PROCESS)))
                .isInstanceOf(CannotWriteException.class)
                .hasMessageContaining("--into-existing");
        assertThat(Tree.of(output)).containsOnlyKeys("", "facts.csv");
        assertThat(precious).hasContent("a face");
    }

    @Test
    void whatThisProgramDidNotWriteIsNeverReplaced() throws IOException {
        put("photos.pdf", Inputs.document("budget-drawn"));
        Path precious = foreign("photos/document.json");

        assertThatThrownBy(() -> Batches.run(intoExisting()))
                .isInstanceOf(CannotWriteException.class)
                .hasMessageContaining("photos");
        assertThat(precious).hasContent("a face");
    }

    @Test
    void aFileOfTheNameOfOneOfAllDocumentsIsNotReplacedEither() throws IOException {
        put("a.pdf", Inputs.document("budget-drawn"));
        Path precious = foreign("facts.csv");

        assertThatThrownBy(() -> Batches.run(intoExisting())).hasMessageContaining("facts.csv");
        assertThat(precious).hasContent("a face");
        assertThat(output.resolve("a")).doesNotExist();
    }

    @Test
    void whatAReaderLaidIntoAFolderStaysThroughTheNextRuns() throws IOException {
        put("a.pdf", Inputs.document("budget-drawn"));
        Batches.run(Batches.of(input, output, Batches.IN_PROCESS));
        Map<String, String> before = Tree.of(output);
        Path note = foreign("a/note.txt");

        Batches.run(Batches.of(input, output, Batches.IN_PROCESS));
        assertThat(note).hasContent("a face");
        put("a.pdf", "<html>".getBytes(UTF_8));
        Batches.run(Batches.of(input, output, Batches.IN_PROCESS));
        assertThat(note).hasContent("a face");
        assertThat(output.resolve("a/facts.csv")).doesNotExist();
        Files.delete(note);
        put("a.pdf", Inputs.document("budget-drawn"));
        Batches.run(Batches.of(input, output, Batches.IN_PROCESS));

        assertThat(Tree.of(output)).isEqualTo(before);
    }

    @Test
    void aRunThatFailsLeavesTheFormerOutputAsItWas() throws IOException {
        put("a.txt", Inputs.document("budget-text"));
        put("b.txt", Inputs.copy("budget-text", 1));
        Batches.run(Batches.of(input, output, Batches.IN_PROCESS));
        Map<String, String> before = published();
        put("a.txt", Inputs.copy("budget-text", 2));
        BatchListener saboteur = new BatchListener() {
            @Override
            public void started(int inputs, int finishedBefore) {}

            @Override
            public void ended(DocumentRow row) {
                try {
                    Folders.delete(output.resolve(".yusuan/stage"));
                    Files.writeString(output.resolve(".yusuan/stage"), "no room for the next one");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };

        assertThatThrownBy(() -> new Batch(Batches.of(input, output, Batches.IN_PROCESS), saboteur).run())
                .isInstanceOf(CannotWriteException.class);
        assertThat(published()).isEqualTo(before);
    }

    @Test
    void aRunWithoutInputsTouchesNothing() throws IOException {
        assertThat(Batches.run(Batches.of(input, output, Batches.IN_PROCESS))).isEmpty();
        assertThat(output).doesNotExist();
    }

    @Test
    void aDocumentIsNotInTheWayOfTheFilesOfAllDocuments() throws IOException {
        put("index.html.pdf", Inputs.document("budget-drawn"));
        put("facts.csv.pdf", Inputs.copy("budget-drawn", 1));

        List<DocumentRow> rows = Batches.run(Batches.of(input, output, Batches.IN_PROCESS));

        assertThat(rows).allMatch(row -> row.status().isRead());
        assertThat(rows).extracting(DocumentRow::folder).doesNotContain("index.html", "facts.csv");
    }

    @Test
    void aFileThatIsReplacedDuringTheRunIsToldAsChanged() throws IOException {
        put("a.txt", Inputs.document("budget-text"));
        put("b.txt", Inputs.copy("budget-text", 1));
        BatchListener editor = new BatchListener() {
            @Override
            public void started(int inputs, int finishedBefore) {}

            @Override
            public void ended(DocumentRow row) {
                try {
                    put("b.txt", Inputs.copy("budget-text", 2));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };

        List<DocumentRow> rows = new Batch(Batches.of(input, output, Batches.IN_PROCESS), editor).run();

        assertThat(rows.get(1).status()).isEqualTo(DocumentStatus.IO_ERROR);
        assertThat(rows.get(1).reason()).contains("changed while the run went on");
        assertThat(output.resolve("b")).doesNotExist();
    }

    @Test
    void aJournalOfAnotherShapeCountsForNothing() throws IOException {
        put("a.txt", Inputs.document("budget-text"));
        Batches.run(Batches.of(input, output, Batches.IN_PROCESS));
        Map<String, String> before = published();
        Files.writeString(output.resolve(".yusuan/journal.jsonl"), "null\n12\n[]\n{}\n{\"row\":{}}\n");

        Batches.run(Batches.resuming(Batches.of(input, output, Batches.IN_PROCESS)));

        assertThat(published()).isEqualTo(before);
    }

    private Path foreign(String name) throws IOException {
        Path file = output.resolve(name);
        Files.createDirectories(file.getParent() == null ? output : file.getParent());
        return Files.writeString(file, "a face");
    }

    private BatchOptions intoExisting() {
        return new BatchOptions(
                List.of(input),
                "",
                new Output(output, false, true, false),
                Batches.IN_PROCESS,
                DocumentSettings.DEFAULT);
    }

    private Map<String, String> published() throws IOException {
        Map<String, String> found = Tree.of(output);
        found.keySet().removeIf(path -> path.startsWith(".yusuan"));
        return found;
    }

    @Test
    void aDocumentThatCanNoLongerBeReadLosesItsOldFolder() throws IOException {
        put("a.pdf", Inputs.document("budget-drawn"));
        Batches.run(Batches.of(input, output, Batches.IN_PROCESS));
        put("a.pdf", "<html>".getBytes(UTF_8));

        Batches.run(Batches.resuming(Batches.of(input, output, Batches.IN_PROCESS)));

        assertThat(output.resolve("a")).doesNotExist();
        assertThat(Files.readString(output.resolve("documents.csv"))).contains("not-a-pdf");
    }

    @Test
    void resumingRepairsAFolderThatSomebodyChanged() throws IOException {
        put("a.pdf", Inputs.document("budget-drawn"));
        put("b.txt", Inputs.document("budget-text"));
        Batches.run(Batches.of(input, output, Batches.IN_PROCESS));
        Map<String, String> before = Tree.of(output);
        Files.writeString(output.resolve("a/facts.csv"), "oops");

        List<Integer> finished = new ArrayList<>();
        new Batch(Batches.resuming(Batches.of(input, output, Batches.IN_PROCESS)), started(finished)).run();

        assertThat(Tree.of(output)).isEqualTo(before);
        assertThat(finished).containsExactly(1);
    }

    @Test
    void otherSettingsMeanAnotherReading() throws IOException {
        put("a.txt", Inputs.document("budget-text"));
        Batches.run(Batches.of(input, output, Batches.IN_PROCESS));
        BatchOptions other = new BatchOptions(
                List.of(input),
                "",
                new Output(output, false, false, true),
                Batches.IN_PROCESS,
                DocumentSettings.reading(new ReadOptions("password", ReadOptions.DEFAULT.limits())));

        List<Integer> finished = new ArrayList<>();
        new Batch(other, started(finished)).run();

        assertThat(finished).containsExactly(0);
    }

    @Test
    void aDocumentThatTakesTooLongIsGivenUpAndTheNextOneIsRead() throws IOException {
        put("a.pdf", Inputs.document("budget-chromium"));
        put("b.pdf", "<html>".getBytes(UTF_8));
        Workers hasty = new Workers(1, false, Duration.ofMillis(1));

        List<DocumentRow> rows = Batches.run(Batches.of(input, output, hasty));

        assertThat(rows.get(0).status()).isEqualTo(DocumentStatus.TIMEOUT);
        assertThat(rows.get(0).reason()).isEqualTo("not done after 0.001 s");
        assertThat(output.resolve("a")).doesNotExist();
    }

    @Test
    void aChildThatDiesTakesOneDocumentWithIt() throws IOException {
        put("a.txt", Inputs.document("budget-text"));
        put("b.txt", Inputs.copy("budget-text", 1));
        put("c.txt", Inputs.copy("budget-text", 2));
        BatchListener murderer = new BatchListener() {
            @Override
            public void started(int inputs, int finishedBefore) {}

            @Override
            public void ended(DocumentRow row) {
                if (row.source().equals("a.txt")) {
                    ProcessHandle.current().children().forEach(child -> {
                        child.destroyForcibly();
                        child.onExit().join();
                    });
                }
            }
        };

        Workers one = new Workers(1, false, Duration.ofSeconds(60));
        List<DocumentRow> rows = new Batch(Batches.of(input, output, one), murderer).run();

        assertThat(rows.get(0).status().isRead()).isTrue();
        assertThat(rows.get(1).status()).isEqualTo(DocumentStatus.CRASHED);
        assertThat(rows.get(1).reason()).contains("killed by signal 9");
        assertThat(rows.get(2).status().isRead()).isTrue();
    }

    @Test
    void twoRunsDoNotWriteIntoOneFolder() throws IOException {
        put("a.txt", Inputs.document("budget-text"));
        try (OutputFolder held = OutputFolder.open(output, false)) {
            assertThat(held.journal()).doesNotExist();
            assertThatThrownBy(() -> Batches.run(Batches.of(input, output, Batches.IN_PROCESS)))
                    .hasMessageContaining("another run");
        }
    }

    @Test
    void hiddenFilesAndTheOutputItselfAreNoInputs() throws IOException {
        put("a.txt", Inputs.document("budget-text"));
        put(".hidden/b.txt", Inputs.document("budget-text"));
        BatchOptions inside = Batches.of(input, input.resolve("out"), Batches.IN_PROCESS);
        Batches.run(inside);

        assertThat(Batches.run(inside)).extracting(DocumentRow::source).containsExactly("a.txt");
    }

    @Test
    void aGlobPicksFilesByNameOrByPathInAnyCase() throws IOException {
        put("2024/a.PDF", new byte[0]);
        put("2024/b.html", new byte[1]);
        put("2025/c.pdf", new byte[2]);

        assertThat(listed("*.pdf")).containsExactly("2024/a.PDF", "2025/c.pdf");
        assertThat(listed("2024/*")).containsExactly("2024/a.PDF", "2024/b.html");
    }

    private List<String> listed(String glob) {
        return new InputLister(glob, output)
                .list(List.of(input)).stream().map(InputFile::source).toList();
    }

    private static BatchListener started(List<Integer> finished) {
        return new BatchListener() {
            @Override
            public void started(int inputs, int finishedBefore) {
                finished.add(finishedBefore);
            }

            @Override
            public void ended(DocumentRow row) {}
        };
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent() == null ? input : file.getParent());
        Files.write(file, bytes);
    }
}
