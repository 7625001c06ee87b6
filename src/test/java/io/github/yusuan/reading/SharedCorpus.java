package io.github.yusuan.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import io.github.yusuan.fixture.TruthLine;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Published documents beside the checkout, which are not ours to publish: tests that use them skip without them. */
public final class SharedCorpus {
    static final Path DOCUMENTS = Path.of("../shared/corpus/documents");
    static final Path ODD = Path.of("../shared/corpus/odd");
    private static final Path TRUTH = Path.of("../shared/corpus/truth");

    private SharedCorpus() {}

    /** Whether they are there. */
    public static boolean isPresent() {
        return Files.isDirectory(DOCUMENTS) && Files.isDirectory(TRUTH);
    }

    /** All documents, sorted by name. */
    public static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.sorted().toList();
        }
    }

    /** Names of the documents whose printed amounts are known. */
    static List<String> namesWithTruth() throws IOException {
        try (Stream<Path> files = Files.list(TRUTH)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".csv"))
                    .map(n -> Splitter.on(".csv").split(n).iterator().next())
                    .sorted()
                    .toList();
        }
    }

    static Path document(String name) {
        Path pdf = DOCUMENTS.resolve(name + ".pdf");
        return Files.exists(pdf) ? pdf : DOCUMENTS.resolve(name + ".txt");
    }

    static JsonNode about(String name) throws IOException {
        return new ObjectMapper().readTree(TRUTH.resolve(name + ".json").toFile());
    }

    static List<TruthLine> truth(String name) throws IOException {
        return truth(TRUTH.resolve(name + ".csv"));
    }

    static List<TruthLine> truth(Path csv) throws IOException {
        List<TruthLine> lines = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            for (CSVRecord line : format.parse(reader)) {
                lines.add(new TruthLine(
                        line.get(0),
                        line.get("side"),
                        line.get("code"),
                        line.get("name"),
                        line.get("measure"),
                        line.get("printed"),
                        Integer.parseInt(line.get("page"))));
            }
        }
        return lines;
    }
}
