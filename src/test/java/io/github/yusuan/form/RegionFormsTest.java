package io.github.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms as provinces word and shape them, with invented amounts: {@code NAME.txt} is what is printed, cells parted by
 * a bar, {@code NAME.expected} what it means, one row of a table a line.
 */
class RegionFormsTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/yusuan/form/regions");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsTheForm(Path document) throws IOException {
        Disclosure read = TabbedDocument.read(Files.readString(document));

        String expected = Files.readString(Path.of(document.toString().replace(".txt", ".expected")));
        assertThat(meaningOf(read)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsThatTheAmountsAddUp(Path document) throws IOException {
        List<Check> musts = TabbedDocument.read(Files.readString(document)).checks().stream()
                .filter(check -> check.force() == Force.MUST)
                .toList();

        assertThat(musts)
                .filteredOn(check -> check.status() == CheckStatus.HOLDS)
                .hasSizeGreaterThan(5);
        assertThat(musts)
                .filteredOn(check -> check.status() == CheckStatus.FAILS)
                .isEmpty();
    }

    static String meaningOf(Disclosure read) {
        StringBuilder text = new StringBuilder("%s %s %d%n"
                .formatted(
                        read.info().unitName(),
                        read.info().phase().id(),
                        read.info().fiscalYear()));
        for (PrintedTable table : read.tables()) {
            text.append("%n%s %s %s%s%n"
                    .formatted(
                            table.kind().id(),
                            table.title(),
                            table.unit().orElseThrow().printed(),
                            table.isEmpty() ? " empty" : ""));
            rowsOf(read, table).values().forEach(row -> text.append(row).append('\n'));
        }
        return text.toString().replaceAll("\\R", "\n");
    }

    private static Map<String, StringBuilder> rowsOf(Disclosure read, PrintedTable table) {
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        for (Fact fact : read.facts()) {
            if (fact.tableSeq() == table.seq()) {
                String label = String.join(
                        " ",
                        Stream.of(fact.side().id(), fact.code(), fact.name())
                                .filter(word -> !word.isEmpty())
                                .toList());
                String measure = fact.measure() == Measure.NONE
                        ? "?" + String.join("/", fact.column())
                        : fact.measure().id();
                rows.computeIfAbsent(
                                fact.row() + label,
                                k -> new StringBuilder("  ").append(label).append(" |"))
                        .append(' ')
                        .append(measure)
                        .append('=')
                        .append(fact.printed());
            }
        }
        return rows;
    }
}
