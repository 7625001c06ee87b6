package io.github.yusuan.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.reading.SharedCorpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * tabula-java reads the same cells, with the same text at the same place, or it can be shown why not. The default build
 * takes a part of the corpus, {@code mvn -Pwitness test} the whole; {@code target/witness.md} has the counts.
 */
class TabulaWitnessTest {
    private static final Path TESTDATA = Path.of("testdata");
    private static final int EVERY = 6;
    /** The least that a table of amounts has: beside each of them a part of a label and of a head. */
    private static final double CELLS_OF_AN_AMOUNT = 1.5;

    private static final WitnessReport TOTAL = new WitnessReport();
    private static final List<String> LINES = new ArrayList<>();
    /** PDFBox tells of each font that it replaces to draw a page; kept, for else the setting is lost. */
    private static final Logger APACHE = Logger.getLogger("org.apache");

    private static Tabula tabula;

    static boolean corpusIsPresent() {
        return SharedCorpus.isPresent();
    }

    static Stream<Path> testdata() throws IOException {
        try (Stream<Path> files = Files.walk(TESTDATA)) {
            return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList().stream();
        }
    }

    static Stream<Path> published() throws IOException {
        return SharedCorpus.documents().stream().filter(f -> f.toString().endsWith(".pdf"));
    }

    static Stream<Path> somePublished() throws IOException {
        List<Path> all = published().toList();
        return Stream.iterate(0, i -> i < all.size(), i -> i + EVERY).map(all::get);
    }

    @BeforeAll
    static void loadTabula() throws IOException {
        APACHE.setLevel(Level.OFF);
        tabula = new Tabula();
    }

    @AfterAll
    static void writeCounts() throws IOException {
        APACHE.setLevel(null);
        tabula.close();
        LINES.add("* all: " + TOTAL);
        Files.write(Path.of("target/witness.md"), LINES, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("testdata")
    void readsTheDocumentsOfTestdataAlike(Path document) throws IOException {
        WitnessReport report = compare(document);

        assertThat(report.unexplained()).isEmpty();
        assertThat(report.explained()).isEmpty();
        long amounts = amountsInRules(document);
        assumeTrue(amounts > 0, "no table of it has rules, so that tabula sees none");
        assertThat(report.sameCells()).isGreaterThan((int) (CELLS_OF_AN_AMOUNT * amounts));
    }

    /** Facts of tables that were not read by alignment. */
    private static long amountsInRules(Path document) throws IOException {
        Disclosure read = Yusuan.read(document);
        Set<Integer> aligned = read.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.ALIGNED_TABLE)
                .map(Problem::tableSeq)
                .collect(Collectors.toSet());
        return read.facts().stream()
                .filter(fact -> !aligned.contains(fact.tableSeq()))
                .count();
    }

    @ParameterizedTest
    @MethodSource("somePublished")
    @EnabledIf(value = "corpusIsPresent", disabledReason = "no published documents in ../shared/corpus")
    void readsPublishedDocumentsAlikeButForWhatIsExplained(Path document) throws IOException {
        assertThat(compare(document).unexplained()).isEmpty();
    }

    @Tag("witness")
    @ParameterizedTest
    @MethodSource("published")
    @EnabledIf(value = "corpusIsPresent", disabledReason = "no published documents in ../shared/corpus")
    void readsEveryPublishedDocumentAlikeButForWhatIsExplained(Path document) throws IOException {
        assertThat(compare(document).unexplained()).isEmpty();
    }

    @Test
    void noticesACharacterThatIsNotThere() throws IOException {
        assertThat(unexplainedAfter(cells -> cells.stream()
                        .map(c -> new TabulaCell(c.table(), c.box(), c.text().replace("合计", "合汁")))
                        .toList()))
                .isNotEmpty();
    }

    @Test
    void noticesALostCharacter() throws IOException {
        assertThat(unexplainedAfter(cells -> cells.stream()
                        .map(c -> new TabulaCell(c.table(), c.box(), c.text().replace("合计", "合")))
                        .toList()))
                .isNotEmpty();
    }

    @Test
    void noticesCellsThatAreNotRead() throws IOException {
        assertThat(unexplainedAfter(cells ->
                        cells.stream().filter(c -> !c.text().contains("合计")).toList()))
                .isNotEmpty();
    }

    private static List<String> unexplainedAfter(UnaryOperator<List<TabulaCell>> fault) throws IOException {
        byte[] pdf = Files.readAllBytes(testdata().findFirst().orElseThrow());
        List<List<TabulaCell>> testimony = tabula.read(pdf).stream().map(fault).toList();
        return Witness.compare(pdf, testimony).unexplained();
    }

    private static WitnessReport compare(Path document) throws IOException {
        byte[] pdf = Files.readAllBytes(document);
        WitnessReport report = Witness.compare(pdf, tabula.read(pdf));
        LINES.add("* " + document.getFileName() + ": " + report);
        TOTAL.add(report);
        return report;
    }
}
