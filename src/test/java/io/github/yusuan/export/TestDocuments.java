package io.github.yusuan.export;

import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
