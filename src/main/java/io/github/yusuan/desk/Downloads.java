package io.github.yusuan.desk;

import com.google.common.io.MoreFiles;
import io.github.yusuan.database.DatabaseLoader;
import io.github.yusuan.database.Engine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The data of all documents in the forms that people ask for; the notes of the readers go with it. */
final class Downloads {
    private static final String NOTES = "notes.csv";

    private final DeskFolder folder;
    private final DocumentStore store;
    private final Notes notes;

    Downloads(DeskFolder folder, DocumentStore store, Notes notes) {
        this.folder = folder;
        this.store = store;
        this.notes = notes;
    }

    /** Whether a batch has published anything. */
    boolean isEmpty() {
        return !Files.exists(folder.output().resolve("documents.csv"));
    }

    /** The files of all documents, {@code documents.csv} among them, in the order of their names. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.output(), "*.csv")) {
            found.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    void csv(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Path file : files()) {
            zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
            Files.copy(file, zip);
        }
        Path descriptor = folder.output().resolve("datapackage.json");
        zip.putNextEntry(new ZipEntry("datapackage.json"));
        Files.copy(descriptor, zip);
        zip.putNextEntry(new ZipEntry(NOTES));
        writeNotes(zip);
        zip.finish();
    }

    private void writeNotes(OutputStream out) throws IOException {
        CSVPrinter printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.DEFAULT);
        printer.printRecord("source", "note");
        for (Map.Entry<String, String> note : notes.bySource(store.all()).entrySet()) {
            printer.printRecord(note.getKey(), note.getValue());
        }
        printer.flush();
    }

    /** A sheet for each file. */
    void workbook(OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            for (Path file : files()) {
                workbook.add(MoreFiles.getNameWithoutExtension(file), file);
            }
            Path list = folder.freshWork();
            try (OutputStream written = Files.newOutputStream(list)) {
                writeNotes(written);
            }
            workbook.add(MoreFiles.getNameWithoutExtension(Path.of(NOTES)), list);
            Files.delete(list);
        }
    }

    /** As {@code yusuan load} makes it; the caller deletes the file. */
    Path database() throws IOException {
        Path file = folder.freshWork();
        new DatabaseLoader(Engine.SQLITE).load(folder.output(), file);
        return file;
    }
}
