package io.github.yusuan.export;

import io.github.yusuan.Yusuan;
import io.github.yusuan.batch.BatchOptions;
import io.github.yusuan.batch.BatchOptions.Output;
import io.github.yusuan.batch.BatchOptions.Workers;
import io.github.yusuan.batch.Batches;
import io.github.yusuan.batch.DocumentRow;
import io.github.yusuan.batch.DocumentSettings;
import io.github.yusuan.model.Disclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The documents of {@code testdata}, and what is written of them. */
final class TestDocuments {
    private TestDocuments() {}

    /** All of them, in the order of their names. */
    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata"), 2)) {
            return files.filter(file -> file.toString().endsWith(".pdf")
                            || file.getFileName().toString().matches("(budget|final).*\\.txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Reads a document and writes it with some writers. */
    static Disclosure write(Path document, List<DisclosureWriter> writers, Path folder) throws IOException {
        Disclosure disclosure = Yusuan.read(document);
        for (DisclosureWriter writer : writers) {
            writer.write(disclosure, folder);
        }
        return disclosure;
    }

    /** Converts inputs into a folder as the command line does. */
    static List<DocumentRow> convert(List<Path> inputs, Path out, List<Format> formats) throws IOException {
        DocumentSettings usual = DocumentSettings.DEFAULT;
        DocumentSettings settings = new DocumentSettings(
                usual.reading(),
                new DocumentSettings.Writing(
                        formats, false, usual.writing().book(), usual.writing().layout()),
                usual.report());
        Workers workers = new Workers(1, true, Duration.ofMinutes(1));
        return Batches.run(new BatchOptions(inputs, "", Output.to(out), workers, settings));
    }
}
