package io.github.yusuan.export;

import io.github.yusuan.export.schema.RecordKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Writes records of one kind as one file, and joins such files. That of Parquet is in a part of its own, {@code
 * yusuan-parquet}, and is found by {@link ServiceLoader}.
 */
public interface RecordFormat {

    /**
     * The format of that name.
     *
     * @throws IllegalArgumentException naming the part that is not there
     */
    static RecordFormat of(Format format, boolean excel) {
        return switch (format) {
            case CSV -> CsvFile.of(excel);
            case JSON -> new JsonRecords(JsonRecords.Form.ARRAY);
            case JSONL -> new JsonRecords(JsonRecords.Form.LINES);
            case PARQUET -> ofPart(format);
        };
    }

    private static RecordFormat ofPart(Format format) {
        return ServiceLoader.load(RecordFormat.class, RecordFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("formats: expected yusuan-" + format.id()
                        + " (io.github.yusuan:yusuan-" + format.id() + ") beside the library for " + format.id()
                        + ", found nothing that writes it"));
    }

    /** The file of a kind. */
    static String fileOf(RecordKind<?> kind, Format format) {
        return kind.name() + "." + format.id();
    }

    /** What it writes. */
    Format format();

    /**
     * Writes rows.
     *
     * @param kind what they are
     * @param rows values as {@link RecordKind#valuesOf} gives them
     * @param folder to write into
     */
    void write(RecordKind<?> kind, List<List<String>> rows, Path folder) throws IOException;

    /**
     * Writes one file of the records of several, in their order.
     *
     * @param kind what they are
     * @param parts files that {@link #write} wrote
     * @param folder to write into
     */
    void join(RecordKind<?> kind, List<Path> parts, Path folder) throws IOException;
}
