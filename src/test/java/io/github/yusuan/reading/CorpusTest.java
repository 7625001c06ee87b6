package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.yusuan.Yusuan;
import io.github.yusuan.fixture.TruthLine;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published documents, read and compared with what was found in them by hand and eye. */
@EnabledIf(value = "isPresent", disabledReason = "no published documents in ../shared/corpus")
class CorpusTest {
    private static final double AMOUNTS = 0.995;
    private static final double NAMES = 0.99;

    static boolean isPresent() {
        return SharedCorpus.isPresent();
    }

    static Stream<String> namesWithTruth() throws IOException {
        return SharedCorpus.namesWithTruth().stream();
    }

    static Stream<Path> documents() throws IOException {
        return SharedCorpus.documents().stream();
    }

    @ParameterizedTest
    @MethodSource("namesWithTruth")
    void readsTheAmountsThatArePrinted(String name) throws IOException {
        List<TruthLine> truth = SharedCorpus.truth(name);

        Scorecard score = Scorecard.of(truth, Yusuan.read(SharedCorpus.document(name)));

        double allowed = (1 - AMOUNTS) * truth.size();
        assertThat(score.missed()).as("missed").hasSizeLessThanOrEqualTo((int) allowed);
        assertThat(score.wrong()).as("wrong").hasSizeLessThanOrEqualTo((int) allowed);
    }

    @ParameterizedTest
    @MethodSource("namesWithTruth")
    void readsTheNamesOfTheCodes(String name) throws IOException {
        Map<String, String> read = Yusuan.read(SharedCorpus.document(name)).facts().stream()
                .filter(f -> !f.code().isEmpty())
                .collect(Collectors.toMap(f -> f.kind().id() + f.code(), f -> Scorecard.plain(f.name()), (a, b) -> b));
        List<TruthLine> coded = SharedCorpus.truth(name).stream()
                .filter(t -> !t.code().isEmpty())
                .toList();

        long right = coded.stream()
                .filter(t -> Scorecard.plain(t.name()).equals(read.get(t.table() + t.code())))
                .count();

        assertThat((double) right).isGreaterThanOrEqualTo(NAMES * coded.size());
    }

    @ParameterizedTest
    @MethodSource("namesWithTruth")
    void readsWhatTheDocumentIs(String name) throws IOException {
        JsonNode about = SharedCorpus.about(name);

        Disclosure read = Yusuan.read(SharedCorpus.document(name));

        for (JsonNode table : about.path("tables")) {
            PrintedTable found = read.tables().stream()
                    .filter(t -> t.kind().id().equals(table.path("id").asText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("not located: " + table.path("id")));
            assertThat(found.unit().map(MoneyUnit::printed))
                    .hasValue(table.path("unit").asText());
            assertThat(found.isEmpty()).isEqualTo(table.path("empty").asBoolean());
            assertThat(found.fiscalYear()).isEqualTo(about.path("fiscal_year").asInt());
            assertThat(found.phase().id()).isEqualTo(about.path("phase").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void findsBudgetTablesInEveryDocument(Path document) throws IOException {
        Disclosure read = Yusuan.read(document);

        assertThat(read.tables().stream()
                        .filter(t -> t.kind().isCore())
                        .map(PrintedTable::kind)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(isOfUniversity(document) ? 4 : 8);
        assertThat(read.facts()).isNotEmpty();
    }

    /** Universities (高等学校) publish four tables: 收支总表, 收入表, 支出表, 财政拨款支出表. */
    private static boolean isOfUniversity(Path document) {
        return document.getFileName().toString().startsWith("swu-");
    }

    /** It is an error page under the name of a document: read as what it is, it has no table. */
    @Test
    void tellsAnHtmlPageThatIsNoDocument() throws IOException {
        Disclosure page = Yusuan.read(SharedCorpus.ODD.resolve("45-not-a-pdf.pdf"));

        assertThat(page.facts()).isEmpty();
        assertThat(page.problems()).extracting(Problem::code).contains(ProblemCode.NO_BUDGET_TABLE);
    }

    @Test
    void tellsAScan() throws IOException {
        Disclosure scan = Yusuan.read(SharedCorpus.ODD.resolve("44-beijing-scan-narr.pdf"));

        assertThat(scan.problems())
                .filteredOn(p -> p.code() == ProblemCode.SCANNED_PAGE)
                .hasSize(scan.info().pages());
    }

    @Test
    void tellsADocumentThatOnlyNamesTables() throws IOException {
        Disclosure prose = Yusuan.read(SharedCorpus.ODD.resolve("24-beijing-sjj-narr.pdf"));

        assertThat(prose.facts()).isEmpty();
        assertThat(prose.problems()).extracting(Problem::code).contains(ProblemCode.NO_BUDGET_TABLE);
    }

    @Test
    void readsRadicalsAsPlainCharacters() throws IOException {
        Disclosure radicals = Yusuan.read(SharedCorpus.ODD.resolve("46-kangxi-suqian.pdf"));

        String text = radicals.tables().stream()
                .flatMap(t -> t.rows().stream())
                .flatMap(r -> r.cells().stream())
                .collect(Collectors.joining());
        assertThat(text).isNotEmpty().doesNotContainPattern("[\\u2e80-\\u2fd5]");
        assertThat(radicals.problems()).extracting(Problem::code).contains(ProblemCode.NO_BUDGET_TABLE);
    }
}
