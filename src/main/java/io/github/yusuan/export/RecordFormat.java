package io.github.yusuan.export;

import io.github.yusuan.export.schema.RecordKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes records of one kind as one file, and joins such files. */
interface RecordFormat {

    /** The format of that name. */
    static RecordFormat of(Format format, boolean excel) {
        return switch (format) {
            case CSV -> CsvFile.of(excel);
            case JSON -> new JsonRecords(JsonRecords.Form.ARRAY);
            case JSONL -> new JsonRecords(JsonRecords.Form.LINES);
            case PARQUET -> new ParquetRecords();
        };
    }

    /** The file of a kind. */
    static String fileOf(RecordKind<?> kind, Format format) {
        return kind.name() + "." + format.id();
    }

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
