package io.github.yusuan.batch;

import io.github.yusuan.export.CombinedFiles;
import io.github.yusuan.export.CsvFile;
import io.github.yusuan.export.Format;
import io.github.yusuan.export.JsonFile;
import io.github.yusuan.report.IndexWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the files that speak of all documents: each kind of record once for all of them, the descriptor of all these
 * files, the index of the reports, and {@code documents.csv}, which is there whatever the formats.
 */
final class CombinedWriter {
    private static final String DOCUMENTS = DocumentRecords.KIND.name() + ".csv";
    private static final String PACKAGE = "datapackage.json";

    private final OutputFolder output;
    private final CombinedFiles files;
    private final DocumentReports reports;
    private final Layout layout;

    CombinedWriter(OutputFolder output, DocumentSettings settings) {
        this.output = output;
        this.files = new CombinedFiles(
                settings.writing().formats(), settings.writing().excel());
        this.reports = new DocumentReports(settings.report());
        this.layout = settings.writing().layout();
    }

    /** The names that any of them may have. */
    static List<String> allNames() {
        return withOthers(CombinedFiles.allNames(AllRecords.OF_ALL));
    }

    /** The names of all of them. */
    List<String> names() {
        return withOthers(files.names(AllRecords.OF_ALL));
    }

    private static List<String> withOthers(List<String> records) {
        List<String> names = new ArrayList<>(records);
        names.add(PACKAGE);
        names.add(IndexWriter.FILE);
        names.add(DOCUMENTS);
        return names;
    }

    /** The rows as they are published: they name no folder where none is. */
    List<DocumentRow> published(List<DocumentRow> rows) {
        return layout == Layout.FLAT ? rows.stream().map(row -> row.in("")).toList() : rows;
    }

    /**
     * Makes them of the folders that the rows name, in the order of the rows; gives their paths in the works, that of
     * {@code documents.csv} last.
     */
    List<Path> write(List<DocumentRow> rows) throws CannotWriteException {
        List<Path> folders = rows.stream()
                .filter(row -> !row.folder().isEmpty() && row.duplicateOf().isEmpty())
                .map(row -> output.content(row.folder()))
                .toList();
        try {
            Path works = Files.createDirectory(output.workPath("combined"));
            List<Path> finished = new ArrayList<>(files.join(folders, works));
            Path descriptor = works.resolve(PACKAGE);
            JsonFile.write(descriptor, files.descriptor(AllRecords.OF_ALL));
            finished.add(descriptor);
            reports.writeIndex(rows, output).ifPresent(finished::add);
            finished.addAll(files.write(Completeness.KIND, Completeness.of(rows), works));
            List<DocumentRow> published = published(rows);
            finished.addAll(files.write(DocumentRecords.KIND, published, works));
            Path documents = works.resolve(DOCUMENTS);
            if (!files.formats().contains(Format.CSV)) {
                List<List<String>> values =
                        published.stream().map(DocumentRecords.KIND::valuesOf).toList();
                CsvFile.of(files.excel()).write(documents, DocumentRecords.KIND.head(), values);
            }
            finished.remove(documents);
            finished.add(documents);
            return finished;
        } catch (IOException e) {
            throw new CannotWriteException("cannot write the files of all documents", e);
        }
    }
}
