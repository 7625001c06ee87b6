package io.github.yusuan.batch;

import io.github.yusuan.Installation;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.export.DisclosureWriter;
import io.github.yusuan.export.DisclosureWriters;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.work.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Converts one document into a folder. */
final class DocumentConverter {
    private final ReadOptions options;
    private final List<DisclosureWriter> writers;
    private final Pages pages;

    /** What writes the pages for people of a document into its folder. */
    interface Pages {
        /** Writes them. */
        void write(Disclosure disclosure, byte[] bytes, ReadOptions options, Path folder) throws IOException;
    }

    /** Hears how far a document is. */
    interface Progress {
        /** Hears nothing. */
        Progress UNHEARD = new Progress() {};

        /** One more of its pages was read from its picture. */
        default void pictureRead() {}

        /** All its data is written; pages for people are still to be drawn. */
        default void dataWritten(DocumentRow row) {}
    }

    DocumentConverter(DocumentSettings settings) {
        this(settings, new DocumentReports(settings.report())::write);
    }

    DocumentConverter(DocumentSettings settings, Pages pages) {
        options = settings.toRead();
        writers = settings.writing().layout() == Layout.FLAT
                ? DisclosureWriters.ofRecords(settings.toWrite())
                : DisclosureWriters.of(settings.toWrite());
        this.pages = pages;
    }

    /**
     * Reads the bytes and, where there is a disclosure, writes its files. A library that is missing for either is a
     * status of its own.
     *
     * @param folder that does not exist yet; it is there afterwards if and only if the row names a disclosure
     * @param progress hears how far it is
     * @throws IOException if the folder cannot be written
     */
    DocumentRow convert(String source, byte[] bytes, Path folder, Progress progress) throws IOException {
        ReadDocument read =
                new DocumentReading(options.withListener(new PictureListener(progress))).read(source, bytes);
        if (read.disclosure().isEmpty()) {
            return read.row();
        }
        Disclosure disclosure = read.disclosure().get();
        Optional<String> fault = written(disclosure, folder);
        if (fault.isPresent()) {
            return DocumentRow.failed(
                    source,
                    read.row().sha256(),
                    bytes.length,
                    DocumentStatus.INSTALLATION,
                    DocumentReading.shortened(fault.get()));
        }
        progress.dataWritten(read.row());
        return reported(disclosure, bytes, folder)
                .map(why -> read.row().withoutReport(DocumentReading.shortened(why)))
                .orElse(read.row());
    }

    /** Writes its files; gives the fault of the installation that forbids it, without which there is a folder. */
    private Optional<String> written(Disclosure disclosure, Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            for (DisclosureWriter writer : writers) {
                writer.write(disclosure, folder);
            }
            return Optional.empty();
        } catch (LinkageError e) {
            Folders.delete(folder);
            return Optional.of(Installation.describe(e));
        }
    }

    /** Writes the pages for people; gives why there are none. What drawing throws costs the report, never the data. */
    private Optional<String> reported(Disclosure disclosure, byte[] bytes, Path folder) throws IOException {
        Attempt<Boolean> drawing = Attempt.of(() -> {
            pages.write(disclosure, bytes, options, folder);
            return true;
        });
        if (drawing.thrown().isEmpty()) {
            return Optional.empty();
        }
        Throwable thrown = drawing.thrown().get();
        if (thrown instanceof IOException cannotWrite) {
            throw cannotWrite;
        }
        DocumentReports.discard(folder);
        return Optional.of(thrown.toString());
    }
}
