package io.github.yusuan.export;

import io.github.yusuan.export.schema.RecordKind;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A format that is text in UTF-8. */
interface TextFormat extends RecordFormat {

    /** Writes rows to a stream of characters, which stays open. */
    void write(RecordKind<?> kind, List<List<String>> rows, Appendable out) throws IOException;

    @Override
    default void write(RecordKind<?> kind, List<List<String>> rows, Path folder) throws IOException {
        Path file = folder.resolve(RecordFormat.fileOf(kind, format()));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(kind, rows, out);
        }
    }
}
