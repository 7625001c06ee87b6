package io.github.yusuan.report;

import io.github.yusuan.json.JsonNode;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.Severity;
import io.github.yusuan.model.ThreePublicSummary.Series;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the index of a folder needs of a document; lies beside its report, so that an index can be made anew.
 *
 * @param spending in yuan: the printed total, else what its rows come to
 * @param classes of the spending: in yuan by code and name of the 类, the largest first; what the rows do not itemise is
 *     in none
 * @param threePublic in yuan by the canonical name of the item
 * @param errors problems of that severity
 * @param warnings problems of that severity
 */
public record DocumentSummary(
        BigDecimal spending,
        Map<String, BigDecimal> classes,
        Map<String, BigDecimal> threePublic,
        int errors,
        int warnings) {
    /** Name of its file. */
    static final String FILE = "report.json";

    /** Copies the maps and keeps their order. */
    public DocumentSummary {
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        threePublic = Collections.unmodifiableMap(new LinkedHashMap<>(threePublic));
    }

    static DocumentSummary of(Disclosure disclosure) {
        SpendingTree tree = SpendingTree.of(disclosure);
        Map<String, BigDecimal> threePublic = new LinkedHashMap<>();
        disclosure
                .annexes()
                .threePublic()
                .ifPresent(summary -> summary.values()
                        .keySet()
                        .forEach(item -> summary.value(item, Series.CURRENT)
                                .ifPresent(value -> threePublic.put(item, value.yuan()))));
        return new DocumentSummary(
                disclosure.spending().printed().orElse(tree.total()),
                tree.classes(),
                threePublic,
                count(disclosure, Severity.ERROR),
                count(disclosure, Severity.WARNING));
    }

    /** What the printed total is more than its rows, in yuan. */
    BigDecimal gap() {
        return classes.values().stream().reduce(spending, BigDecimal::subtract);
    }

    private static int count(Disclosure disclosure, Severity severity) {
        return (int) disclosure.problems().stream()
                .map(Problem::severity)
                .filter(s -> s == severity)
                .count();
    }

    void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(FILE),
                "{\"spending\":" + spending.toPlainString() + ",\"classes\":" + json(classes) + ",\"threePublic\":"
                        + json(threePublic) + ",\"errors\":" + errors + ",\"warnings\":" + warnings + "}");
    }

    private static String json(Map<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> JsonNode.quoted(amount.getKey()) + ":"
                        + amount.getValue().toPlainString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The summary in the folder of a document, if there is one. */
    static Optional<DocumentSummary> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JsonNode.parse(FILE, Files.readString(file));
            return Optional.of(new DocumentSummary(
                    amount(json.path("spending")),
                    amounts(json.path("classes")),
                    amounts(json.path("threePublic")),
                    Integer.parseInt(json.path("errors").asText()),
                    Integer.parseInt(json.path("warnings").asText())));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": expected what a report wrote", e);
        }
    }

    private static BigDecimal amount(JsonNode json) {
        return new BigDecimal(json.asText());
    }

    private static Map<String, BigDecimal> amounts(JsonNode json) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        json.properties().forEach(field -> amounts.put(field.getKey(), amount(field.getValue())));
        return amounts;
    }
}
