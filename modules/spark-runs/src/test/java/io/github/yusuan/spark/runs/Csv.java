package io.github.yusuan.spark.runs;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;

/** Rows of Spark's as the command line writes its own. */
final class Csv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private Csv() {}

    /** A column of a file. */
    static List<String> column(Path file, String name) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(file), FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            int index = records.get(0).toList().indexOf(name);
            return records.stream().skip(1).map(record -> record.get(index)).toList();
        }
    }

    /**
     * The file of some rows.
     *
     * @param documents in whose order the rows are to stand; those of one document stay in theirs
     */
    static String of(List<Row> rows, List<String> head, List<String> documents) throws IOException {
        Map<String, List<Row>> byDocument = new HashMap<>();
        int id = head.indexOf("document_id");
        rows.forEach(row -> byDocument
                .computeIfAbsent(row.getString(id), any -> new ArrayList<>())
                .add(row));
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(head);
            for (String document : documents) {
                for (Row row : byDocument.getOrDefault(document, List.of())) {
                    printer.printRecord(cells(row));
                }
            }
        }
        return text.toString();
    }

    /** The table of inputs, in their order; Spark writes no folders, so that the names of these are given. */
    static String statusOf(List<Row> rows, List<String> head, List<String> folders) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(head);
            for (int i = 0; i < rows.size(); i++) {
                List<String> cells = cells(rows.get(i));
                cells.set(head.indexOf("folder"), folders.get(i));
                printer.printRecord(cells);
            }
        }
        return text.toString();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.isNullAt(i) ? "" : text(row.get(i)));
        }
        return cells;
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        }
        return value.toString();
    }
}
