package io.github.yusuan.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The documents of {@code testdata}. */
final class Documents {
    static final Path CHROMIUM = Path.of("testdata/budget-chromium/budget-chromium.pdf");

    private Documents() {}

    static Stream<Path> all() {
        try (Stream<Path> files = Files.walk(Path.of("testdata"), 2)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("(budget|final).*\\.(pdf|txt)"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
