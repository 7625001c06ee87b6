package io.github.yusuan.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.PdfLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchStatusTest {
    @TempDir
    private Path folder;

    @Test
    void aWebPageUnderTheNameOfAPdfIsNoPdfAndSaysItsTitle() throws IOException {
        DocumentRow row = convert("error.pdf", "<html><head><title>页面不存在</title></head></html>".getBytes(UTF_8));

        assertThat(row.status()).isEqualTo(DocumentStatus.NOT_A_PDF);
        assertThat(row.reason()).contains("HTML", "页面不存在");
    }

    @Test
    void anEmptyFileIsNoPdf() throws IOException {
        DocumentRow row = convert("empty.pdf", new byte[0]);

        assertThat(row.status()).isEqualTo(DocumentStatus.NOT_A_PDF);
        assertThat(row.reason()).contains("empty");
        assertThat(row.bytes()).isZero();
    }

    @Test
    void anArchiveIsNoPdf() throws IOException {
        DocumentRow row = convert("archive.pdf", "PK\u0003\u0004 and so on".getBytes(UTF_8));

        assertThat(row.status()).isEqualTo(DocumentStatus.NOT_A_PDF);
        assertThat(row.reason()).contains("ZIP");
    }

    @Test
    void anEncryptedPdfSaysHowToGiveThePassword() throws IOException {
        DocumentRow row = convert("secret.pdf", Inputs.encryptedPdf("sesame"));

        assertThat(row.status()).isEqualTo(DocumentStatus.ENCRYPTED);
        assertThat(row.reason()).contains("--password");
    }

    @Test
    void anEncryptedPdfIsReadWithItsPassword() throws IOException {
        Path file = Files.write(folder.resolve("secret.pdf"), Inputs.encryptedPdf("sesame"));
        ReadOptions options = new ReadOptions("sesame", PdfLimits.DEFAULT);

        DocumentRow row = new DocumentConverter(DocumentSettings.reading(options))
                .convert(
                        "secret.pdf",
                        Files.readAllBytes(file),
                        folder.resolve("made"),
                        DocumentConverter.Progress.UNHEARD);

        assertThat(row.status().isRead()).as(row.reason()).isTrue();
    }

    @Test
    void aTruncatedPdfIsCorruptOrItsDamageIsAProblem() throws IOException {
        byte[] whole = Inputs.document("budget-writer");
        DocumentRow row = convert("half.pdf", Arrays.copyOf(whole, whole.length / 2));

        assertThat(row.status()).isNotEqualTo(DocumentStatus.OK).isNotEqualTo(DocumentStatus.CRASHED);
        assertThat(row.reason()).isNotBlank();
    }

    @Test
    void aBlankPageIsAnEmptyDocument() throws IOException {
        assertThat(convert("blank.pdf", Inputs.blankPdf()).status()).isEqualTo(DocumentStatus.EMPTY_DOCUMENT);
        assertThat(convert("blank.txt", " \n\n".getBytes(UTF_8)).status()).isEqualTo(DocumentStatus.EMPTY_DOCUMENT);
    }

    @Test
    void proseHasNoBudgetTable() throws IOException {
        DocumentRow row = convert("prose.txt", "2024年部门预算说明\n本部门没有表格。\n".getBytes(UTF_8));

        assertThat(row.status()).isEqualTo(DocumentStatus.NO_BUDGET_TABLE);
        assertThat(row.hasData()).isTrue();
    }

    @Test
    void aWrongExtensionIsNoErrorIfTheContentCanBeRead() throws IOException {
        assertThat(convert("budget.doc", Inputs.document("budget-drawn"))
                        .status()
                        .isRead())
                .isTrue();
    }

    @Test
    void aPageBeyondTheLimitsIsAResourceLimitWithWhatWasReadUntilThen() throws IOException {
        PdfLimits tight = PdfLimits.DEFAULT.with(2_000, 50, 500_000);

        DocumentRow row = new DocumentConverter(DocumentSettings.reading(new ReadOptions("", tight)))
                .convert(
                        "big.pdf",
                        Inputs.document("budget-drawn"),
                        folder.resolve("made"),
                        DocumentConverter.Progress.UNHEARD);

        assertThat(row.status()).isEqualTo(DocumentStatus.RESOURCE_LIMIT);
        assertThat(row.reason()).startsWith("page ").contains("operators");
        assertThat(folder.resolve("made/facts.csv")).exists();
    }

    @Test
    void pagesBeyondTheLimitAreLeftOutWithAWarning() throws IOException {
        PdfLimits tight = PdfLimits.DEFAULT.with(8, 5_000_000, 500_000);

        DocumentRow row = new DocumentConverter(DocumentSettings.reading(new ReadOptions("", tight)))
                .convert(
                        "long.pdf",
                        Inputs.document("budget-drawn"),
                        folder.resolve("made"),
                        DocumentConverter.Progress.UNHEARD);

        assertThat(row.status()).isEqualTo(DocumentStatus.OK_WITH_PROBLEMS);
        assertThat(row.reason()).contains("limit-reached");
        assertThat(row.about().pages()).isEqualTo(8);
    }

    @Test
    void whatIsNotThereIsAnInputOutputErrorOfItsOwn() throws IOException {
        List<DocumentRow> rows =
                Batches.run(Batches.of(folder.resolve("missing.pdf"), folder.resolve("out"), Batches.IN_PROCESS));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(DocumentStatus.IO_ERROR);
            assertThat(row.source()).isEqualTo("missing.pdf");
            assertThat(row.reason()).contains("no such file");
        });
    }

    private DocumentRow convert(String name, byte[] bytes) throws IOException {
        Path input = Files.createDirectories(folder.resolve("in-" + name));
        Files.write(input.resolve(name), bytes);
        List<DocumentRow> rows = Batches.run(Batches.of(input, folder.resolve("out-" + name), Batches.IN_PROCESS));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
