package io.github.yusuan.batch;

import io.github.yusuan.Installation;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.export.DisclosureWriter;
import io.github.yusuan.export.DisclosureWriters;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Converts one document into a folder. */
final class DocumentConverter {
    private final ReadOptions options;
    private final DocumentReading reading;
    private final List<DisclosureWriter> writers;
    private final DocumentReports reports;

    DocumentConverter(DocumentSettings settings) {
        options = settings.toRead();
        reading = new DocumentReading(options);
        writers = DisclosureWriters.of(settings.toWrite());
        reports = new DocumentReports(settings.report());
    }

    /**
     * Reads the bytes and, where there is a disclosure, writes its files. A library that is missing for either is a
     * status of its own.
     *
     * @param folder that does not exist yet; it is there afterwards if and only if the row names a disclosure
     * @throws IOException if the folder cannot be written
     */
    DocumentRow convert(String source, byte[] bytes, Path folder) throws IOException {
        ReadDocument read = reading.read(source, bytes);
        if (read.disclosure().isEmpty()) {
            return read.row();
        }
        Optional<String> fault = written(read.disclosure().get(), bytes, folder);
        return fault.isEmpty()
                ? read.row()
                : DocumentRow.failed(
                        source,
                        read.row().sha256(),
                        bytes.length,
                        DocumentStatus.INSTALLATION,
                        DocumentReading.shortened(fault.get()));
    }

    /** Writes its files; gives the fault of the installation that forbids it, without which there is a folder. */
    private Optional<String> written(Disclosure disclosure, byte[] bytes, Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            for (DisclosureWriter writer : writers) {
                writer.write(disclosure, folder);
            }
            reports.write(disclosure, bytes, options, folder);
            return Optional.empty();
        } catch (LinkageError e) {
            Folders.delete(folder);
            return Optional.of(Installation.describe(e));
        }
    }
}
