package io.github.yusuan.batch;

import com.google.common.net.UrlEscapers;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.report.IndexEntry;
import io.github.yusuan.report.IndexWriter;
import io.github.yusuan.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages for people of a batch: one for each document, and the index of all. */
final class DocumentReports {
    private final ReportSettings settings;

    DocumentReports(ReportSettings settings) {
        this.settings = settings;
    }

    /** Writes what is wanted of a document that was read into its folder. */
    void write(Disclosure disclosure, byte[] bytes, ReadOptions options, Path folder) throws IOException {
        if (settings.wanted()) {
            new ReportWriter(settings.language(), settings.overlay()).write(disclosure, bytes, options, folder);
        }
    }

    /** Takes away what there is of a page that was not finished. */
    static void discard(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(ReportWriter.FILE));
        Folders.delete(folder.resolve(ReportWriter.OVERLAY));
    }

    /** Writes the index of the documents whose folders lie in {@code output}; gives its file, nothing if not wanted. */
    Optional<Path> writeIndex(List<DocumentRow> rows, OutputFolder output) throws IOException {
        if (!settings.wanted()) {
            return Optional.empty();
        }
        List<IndexEntry> entries = new ArrayList<>();
        for (DocumentRow row : rows) {
            entries.add(entry(row, output));
        }
        Path file = output.workPath(IndexWriter.FILE);
        new IndexWriter(settings.language()).write(entries, file);
        return Optional.of(file);
    }

    /** A name of a folder is no scheme: the link stays in the folder of the index. */
    private static String href(String folder) {
        return folder.isEmpty()
                ? ""
                : "./" + UrlEscapers.urlPathSegmentEscaper().escape(folder) + "/" + ReportWriter.FILE;
    }

    private static IndexEntry entry(DocumentRow row, OutputFolder output) throws IOException {
        boolean own = !row.folder().isEmpty() && row.duplicateOf().isEmpty();
        DocumentRow.Counts counts = row.counts();
        return new IndexEntry(
                row.source(),
                Files.exists(output.content(row.folder()).resolve(ReportWriter.FILE)) ? href(row.folder()) : "",
                row.status(),
                row.reason(),
                about(row),
                new IndexEntry.Counts(counts.allTables(), counts.amounts(), counts.checksFailed(), counts.problems()),
                own ? IndexWriter.summary(output.content(row.folder())) : Optional.empty());
    }

    private static IndexEntry.About about(DocumentRow row) {
        DocumentRow.About about = row.about();
        return new IndexEntry.About(
                about.unitName(),
                about.fiscalYear(),
                about.phase(),
                about.divisionName(),
                DocumentRecords.unitId(row),
                about.scope(),
                about.publisher().unitScope(),
                about.publisher().parentUnit());
    }
}
