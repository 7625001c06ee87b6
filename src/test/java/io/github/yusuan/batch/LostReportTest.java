package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages for people are made when the data is written: what goes wrong with them costs no amount. */
class LostReportTest {
    @TempDir
    private Path folder;

    private final List<DocumentRow> early = new ArrayList<>();
    private final DocumentConverter.Progress heard = new DocumentConverter.Progress() {
        @Override
        public void dataWritten(DocumentRow row) {
            early.add(row);
        }
    };

    private DocumentRow convert(DocumentConverter.Pages pages) throws IOException {
        return new DocumentConverter(DocumentSettings.DEFAULT, pages)
                .convert("a.txt", Inputs.document("budget-text"), folder.resolve("made"), heard);
    }

    @Test
    void allDataIsThereBeforeAPageIsDrawn() throws IOException {
        List<Boolean> there = new ArrayList<>();

        DocumentRow row = convert((disclosure, bytes, options, made) -> {
            there.add(Files.exists(made.resolve("facts.csv")) && Files.exists(made.resolve("datapackage.json")));
            there.add(early.size() == 1);
        });

        assertThat(there).containsExactly(true, true);
        assertThat(early).containsExactly(row);
    }

    @Test
    void anErrorOfTheDrawingCostsTheReport() throws IOException {
        DocumentRow row = convert((disclosure, bytes, options, made) -> {
            Files.writeString(made.resolve(ReportWriter.FILE), "<html> half of i");
            throw new StackOverflowError("a page");
        });

        assertThat(row.status().isRead()).isTrue();
        assertThat(row.reason()).contains("no report: java.lang.StackOverflowError: a page");
        assertThat(folder.resolve("made/facts.csv")).isNotEmptyFile();
        assertThat(folder.resolve("made").resolve(ReportWriter.FILE)).doesNotExist();
    }

    @Test
    void aProcessThatIsKilledOverTheReportLeavesTheData() throws IOException {
        DocumentRow row = convert((disclosure, bytes, options, made) -> {
            Files.writeString(made.resolve(ReportWriter.FILE), "<html> half of i");
        });
        DocumentRow lost = DocumentRow.failed("a.txt", "", 0, DocumentStatus.TIMEOUT, "not done after 60 s");

        DocumentRow kept = ChildWorker.withData(lost, row, folder.resolve("made"));

        assertThat(kept.status()).isEqualTo(row.status());
        assertThat(kept.reason()).endsWith("no report: not done after 60 s");
        assertThat(kept.counts()).isEqualTo(row.counts());
        assertThat(folder.resolve("made/facts.csv")).isNotEmptyFile();
        assertThat(folder.resolve("made").resolve(ReportWriter.FILE)).doesNotExist();
        assertThat(ChildWorker.withData(lost, null, folder))
                .as("killed over the reading")
                .isEqualTo(lost);
    }
}
