package io.github.yusuan.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.TableKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's file of wordings says how a government words its tables, under {@code government}. */
class OwnWordingsTest {
    private static final String TEXT = """
            2026年全市一般公共预算收入预算表
            单位：万元
            项目\t预算数\t争取数
            税收收入\t60\t1
            非税收入\t30\t2
            地方财力\t90\t3

            2026年全市财力筹措一览表
            单位：万元
            项目\t预算数
            税收收入\t60
            非税收入\t30
            """;

    @Test
    void entriesOfTheUserComeFirst() throws Exception {
        String own = "{\"government\": {\"kinds\": [{\"kind\": \"gov-general-revenue\", \"titles\": \"财力筹措\"}],"
                + " \"measures\": [{\"measure\": \"adjusted_budget\", \"pattern\": \"^争取数$\"}],"
                + " \"lines\": [{\"line\": \"own_revenue\", \"pattern\": \"^地方财力$\"}]}}";

        Disclosure without = read(ReadOptions.DEFAULT);
        Disclosure with = read(ReadOptions.DEFAULT.withForms(own));

        assertThat(without.facts()).noneMatch(fact -> fact.line() == Line.OWN_REVENUE);
        assertThat(without.tables().get(1).kind()).isNotEqualTo(TableKind.GOV_GENERAL_REVENUE);
        assertThat(with.tables()).extracting(PrintedTable::kind).containsOnly(TableKind.GOV_GENERAL_REVENUE);
        assertThat(with.facts()).extracting(Fact::measure).contains(Measure.ADJUSTED_BUDGET);
        assertThat(with.facts()).anyMatch(fact -> fact.line() == Line.OWN_REVENUE);
    }

    @Test
    void explainsWhatDecidedAndWritesAnEntryForWhatIsUnknown() throws Exception {
        PrintedTable known = read(ReadOptions.DEFAULT).tables().get(0);
        GovernmentExplainer explainer = new GovernmentExplainer("");

        assertThat(explainer.ofKind(known))
                .anyMatch(line -> line.startsWith("kind: gov-general-revenue, by the title"));
        assertThat(explainer.ofColumn(known, List.of("预算数"), Measure.BUDGET))
                .containsExactly("stage in \"预算数\": budget");
        assertThat(explainer.ofColumn(known, List.of("争取数"), Measure.NONE))
                .anyMatch(line -> line.contains("\"pattern\": \"^争取数$\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kinds\": [{\"kind\": \"no-such\"}]}|forms.government.kinds[1]: expected a kind",
                "{\"kinds\": [{\"kind\": \"gov-by-region\"}]}|expected \"titles\" or \"headings\"",
                "{\"kinds\": [{\"kind\": \"gov-by-region\", \"titles\": \"(\"}]}|expected a regular expression",
                "{\"kinds\": [{\"kind\": \"gov-by-region\", \"titles\": \"a\", \"unit\": \"b\"}]}|found the key \"unit\"",
                "{\"lines\": [{\"line\": \"taxes\", \"pattern\": \"a\"}]}|expected a line, found \"taxes\"",
                "{\"measures\": [{\"measure\": \"sum\", \"pattern\": \"a\"}]}|expected a measure, found \"sum\"",
                "{\"stages\": [{\"stage\": \"draft\", \"pattern\": \"a\"}]}|expected a stage, found \"draft\"",
                "{\"rows\": {\"sums\": \"a\"}}|found the key \"sums\"",
                "{\"scope\": {\"county\": {}}}|found the key \"county\"",
                "{\"form\": []}|found the key \"form\""
            })
    void refusesWhatIsNoCatalogueAndSaysWhere(String json, String message) {
        assertThatThrownBy(() -> ReadOptions.DEFAULT.withForms("{\"government\": " + json + "}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static Disclosure read(ReadOptions options) throws Exception {
        return Yusuan.read("own.txt", TEXT.getBytes(StandardCharsets.UTF_8), options);
    }
}
