package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.BatchOptions.Output;
import io.github.yusuan.export.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output folder that holds the files of all documents and nothing else. */
class FlatLayoutTest {
    private static final DocumentSettings FLAT = new DocumentSettings(
            DocumentSettings.DEFAULT.reading(),
            new DocumentSettings.Writing(List.of(Format.CSV), false, "", Layout.FLAT),
            ReportSettings.NONE);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void putDocuments() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Files.write(folder.resolve("in/a.txt"), Inputs.document("budget-text"));
        Files.write(folder.resolve("in/b.txt"), Inputs.document("final-account-text"));
    }

    private List<DocumentRow> run(String out, DocumentSettings settings, BatchOptions.Workers workers)
            throws IOException {
        return Batches.run(
                new BatchOptions(List.of(folder.resolve("in")), "", Output.to(folder.resolve(out)), workers, settings));
    }

    @Test
    void itsFilesAreThoseOfTheOtherLayoutAndNameNoFolder() throws IOException {
        run("usual", DocumentSettings.DEFAULT, Batches.IN_PROCESS);
        List<DocumentRow> rows = run("flat", FLAT, Batches.IN_PROCESS);

        Map<String, String> flat = Tree.of(folder.resolve("flat"));
        Map<String, String> usual = Tree.of(folder.resolve("usual"));
        flat.keySet().removeIf(path -> path.isEmpty() || path.startsWith(".yusuan"));
        usual.keySet().removeIf(path -> !path.matches("\\w+\\.\\w+"));
        assertThat(flat.keySet()).isEqualTo(usual.keySet()).contains("facts.csv", "documents.csv");
        flat.keySet().remove("documents.csv");
        assertThat(usual).containsAllEntriesOf(flat);
        assertThat(rows).hasSize(2).extracting(DocumentRow::folder).containsOnly("");
        assertThat(Files.readString(folder.resolve("flat/documents.csv")))
                .isEqualTo(Files.readString(folder.resolve("usual/documents.csv"))
                        .replace(",a.txt,a,", ",a.txt,,")
                        .replace(",b.txt,b,", ",b.txt,,"));
    }

    @Test
    void childrenWriteTheSame() throws IOException {
        run("flat", FLAT, Batches.IN_PROCESS);
        run("children", FLAT, new BatchOptions.Workers(2, false, java.time.Duration.ofMinutes(1)));

        assertThat(Files.readString(folder.resolve("children/facts.csv")))
                .isEqualTo(Files.readString(folder.resolve("flat/facts.csv")));
        assertThat(folder.resolve("children/a")).doesNotExist();
    }

    @Test
    void foldersThatAnEarlierRunWroteAreGone() throws IOException {
        run("out", DocumentSettings.DEFAULT, Batches.IN_PROCESS);
        run("out", FLAT, Batches.IN_PROCESS);

        assertThat(folder.resolve("out/a")).doesNotExist();
        assertThat(folder.resolve("out/facts.csv")).exists();
    }
}
