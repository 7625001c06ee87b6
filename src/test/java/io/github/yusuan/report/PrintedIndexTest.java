package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.yusuan.browser.Browser;
import io.github.yusuan.model.DocumentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index on paper. */
@Tag("slow")
class PrintedIndexTest {
    private static final int DOCUMENTS = 120;
    /** What so many lines need on A4, with a little air. */
    private static final int PAGES = 3;

    @TempDir
    private Path folder;

    @Test
    void isShortAndHasTheHeadOfItsListOnEachPage() throws IOException {
        assumeThat(Browser.isInstalled())
                .as("chromium and chromedriver are installed")
                .isTrue();
        List<IndexEntry> entries = new ArrayList<>();
        for (int number = 1; number <= DOCUMENTS; number++) {
            entries.add(new IndexEntry(
                    "office-" + number + ".pdf",
                    "./" + number + "/report.html",
                    DocumentStatus.OK,
                    "",
                    new IndexEntry.About("青云市第" + number + "局", 2026, "budget", "青云市", "", "department", "unit", ""),
                    new IndexEntry.Counts(9, 100, 0, 0),
                    Optional.empty()));
        }
        Path index = folder.resolve(IndexWriter.FILE);
        new IndexWriter(Language.EN).write(entries, index);

        byte[] pdf;
        try (Browser browser = new Browser()) {
            browser.open(index);
            pdf = Base64.getDecoder().decode(browser.print());
        }

        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertThat(printed.getNumberOfPages()).isLessThanOrEqualTo(PAGES);
            for (int page = 1; page <= printed.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(printed)).as("page " + page).contains("Department", "Expenditure");
            }
        }
    }
}
