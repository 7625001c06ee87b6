package io.github.yusuan.batch;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.yusuan.export.CombinedFile;
import io.github.yusuan.export.CsvFile;
import io.github.yusuan.export.DataPackage;
import io.github.yusuan.export.JsonFile;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.report.IndexWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the files that speak of all documents: each file of theirs under one head, the descriptor of all
 * these files, the index of the reports, and {@code documents.csv}.
 */
final class CombinedWriter {
    private static final String DOCUMENTS = DocumentRecords.KIND.name() + ".csv";
    private static final String PACKAGE = "datapackage.json";

    private final OutputFolder output;
    private final CsvFile csv;
    private final DocumentReports reports;

    CombinedWriter(OutputFolder output, DocumentSettings settings) {
        this.output = output;
        this.csv = CsvFile.of(settings.excel());
        this.reports = new DocumentReports(settings.report());
    }

    /** The names of all of them; {@code documents.csv} is the last. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        CombinedFile.ALL.forEach(file -> names.add(file.name()));
        names.add(PACKAGE);
        names.add(IndexWriter.FILE);
        names.add(DOCUMENTS);
        return names;
    }

    /** Makes them of the folders that the rows name, in the order of the rows; gives their paths in the works. */
    List<Path> write(List<DocumentRow> rows) throws CannotWriteException {
        List<Path> folders = rows.stream()
                .filter(row -> !row.folder().isEmpty() && row.duplicateOf().isEmpty())
                .map(row -> output.content(row.folder()))
                .toList();
        try {
            List<Path> finished = new ArrayList<>();
            for (CombinedFile combined : CombinedFile.ALL) {
                Path file = output.workPath(combined.name());
                csv.write(file, combined.kind().head(), List.of());
                join(folders, combined.name(), file);
                finished.add(file);
            }
            Path descriptor = output.workPath(PACKAGE);
            JsonFile.write(descriptor, descriptor());
            finished.add(descriptor);
            reports.writeIndex(rows, output).ifPresent(finished::add);
            Path documents = output.workPath(DOCUMENTS);
            csv.write(
                    documents,
                    DocumentRecords.KIND.head(),
                    rows.stream().map(DocumentRecords.KIND::valuesOf).toList());
            finished.add(documents);
            return finished;
        } catch (IOException e) {
            throw new CannotWriteException("cannot write the files of all documents", e);
        }
    }

    private static JsonNode descriptor() {
        List<RecordKind<?>> kinds = new ArrayList<>(List.of(DocumentRecords.KIND));
        CombinedFile.ALL.forEach(file -> kinds.add(file.kind()));
        DataPackage files = new DataPackage(kinds.stream().map(RecordKind::name).toList());
        kinds.forEach(files::add);
        return files.named("yusuan", "");
    }

    private static void join(List<Path> folders, String name, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND))) {
            for (Path folder : folders) {
                Path part = folder.resolve(name);
                if (Files.exists(part)) {
                    copyWithoutHead(part, out);
                }
            }
        }
    }

    /** No heading of a column holds a line break, so the head is the first line. */
    private static void copyWithoutHead(Path part, OutputStream out) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(part))) {
            int b = in.read();
            while (b >= 0 && b != '\n') {
                b = in.read();
            }
            in.transferTo(out);
        }
    }
}
