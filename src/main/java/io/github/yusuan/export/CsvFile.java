package io.github.yusuan.export;

import io.github.yusuan.export.schema.RecordKind;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV files: UTF-8, RFC 4180 quoting, LF.
 *
 * @param excel whether with a byte order mark, and text that a spreadsheet would run made harmless
 */
public record CsvFile(boolean excel) implements TextFormat {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** For a spreadsheet, or not. */
    public static CsvFile of(boolean excel) {
        return new CsvFile(excel);
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public void write(RecordKind<?> kind, List<List<String>> rows, Appendable out) throws IOException {
        write(out, kind.head(), rows);
    }

    /** Writes a head and rows. */
    public void write(Path file, List<String> head, List<List<String>> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(out, head, rows);
        }
    }

    @SuppressWarnings("resource") // closing the printer would close what is the caller's
    private void write(Appendable out, List<String> head, List<List<String>> rows) throws IOException {
        if (excel) {
            out.append(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(cells(head));
        for (List<String> row : rows) {
            printer.printRecord(cells(row));
        }
    }

    private List<String> cells(List<String> row) {
        return excel ? row.stream().map(FormulaText::harmless).toList() : row;
    }

    @Override
    public void join(RecordKind<?> kind, List<Path> parts, Path folder) throws IOException {
        Path file = folder.resolve(RecordFormat.fileOf(kind, Format.CSV));
        write(file, kind.head(), List.of());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND))) {
            for (Path part : parts) {
                copyWithoutHead(part, out);
            }
        }
    }

    /** No heading of a column holds a line break, so the head is the first line. */
    private static void copyWithoutHead(Path part, OutputStream out) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(part))) {
            int b = in.read();
            while (b >= 0 && b != '\n') {
                b = in.read();
            }
            in.transferTo(out);
        }
    }
}
