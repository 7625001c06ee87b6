package io.github.yusuan.report;

import gg.jte.TemplateEngine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes the page of a folder of documents, which leads to the page of each. */
public final class IndexWriter {
    /** Name of the file. */
    public static final String FILE = "index.html";

    private final TemplateEngine engine = ReportWriter.engine();
    private final Labels labels;

    /** A writer of pages with labels in that language. */
    public IndexWriter(Language language) {
        this.labels = new Labels(language);
    }

    /** What {@link ReportWriter} wrote about a document into its folder. */
    public static Optional<DocumentSummary> summary(Path folder) throws IOException {
        return DocumentSummary.read(folder);
    }

    /** Writes the page to a file. */
    public void write(List<IndexEntry> entries, Path file) throws IOException {
        IndexPage page = new IndexPage(labels, entries, Assets.of("report.css", "index.js"));
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            ReportWriter.render(engine, "index.jte", page, writer);
        }
    }
}
