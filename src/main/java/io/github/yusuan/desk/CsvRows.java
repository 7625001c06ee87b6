package io.github.yusuan.desk;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a file that a batch wrote, each by the names of its columns. */
final class CsvRows {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvRows() {}

    /** Nothing where there is no such file. */
    static List<Map<String, String>> of(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file);
                    CSVParser parser = CSVParser.parse(in, FORMAT)) {
                for (CSVRecord row : parser) {
                    rows.add(row.toMap());
                }
            }
        }
        return rows;
    }
}
