package io.github.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.TableKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFormsTest {
    private static final String TEXT = """
            2026年部门预算

            年度花销一览
            单位：万元
            科目编码\t科目名称\t合计\t奇特经费
            201\t一般公共服务支出\t12.50\t2.50
            20103\t政府办公厅（室）及相关机构事务\t12.50\t2.50
            """;

    @Test
    void entriesOfTheUserMakeAnUnknownFormKnown() throws Exception {
        String own = "{\"kinds\": [{\"kind\": \"expenditure\", \"titles\": [\"花销一览\"]}],"
                + " \"measures\": [{\"measure\": \"project\", \"headings\": [\"^奇特经费$\"]}]}";

        Disclosure without = read(ReadOptions.DEFAULT);
        Disclosure with = read(ReadOptions.DEFAULT.withForms(own));

        assertThat(without.facts()).isEmpty();
        assertThat(with.tables()).extracting(PrintedTable::kind).containsExactly(TableKind.EXPENDITURE);
        assertThat(with.facts())
                .extracting(Fact::measure)
                .containsExactly(Measure.TOTAL, Measure.PROJECT, Measure.TOTAL, Measure.PROJECT);
    }

    @Test
    void explainsWhatDecidedAndWritesAnEntryForWhatIsUnknown() throws Exception {
        PrintedTable table = read(ReadOptions.DEFAULT).tables().get(0);
        FormExplainer explainer = new FormExplainer("");

        assertThat(explainer.ofKind(table)).anyMatch(line -> line.contains("\"titles\": [\"年度花销一览\"]"));
        assertThat(explainer.ofColumn(table, List.of("奇特经费"), Measure.NONE))
                .anyMatch(line -> line.contains("\"headings\": [\"^奇特经费$\"]"));
        assertThat(explainer.ofColumn(table, List.of("项目支出"), Measure.PROJECT)).containsExactly("by \"项目支出\": project");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|expected JSON",
                "[]|expected an object",
                "{\"kind\": []}|found the key \"kind\"",
                "{\"kinds\": [{\"kind\": \"expenses\", \"titles\": [\"a\"]}]}|forms.kinds[1]: expected a kind of table, found \"expenses\"",
                "{\"kinds\": [{\"kind\": \"revenue\"}]}|expected \"titles\" or \"headings\"",
                "{\"measures\": [{\"measure\": \"total\"}]}|expected the key \"headings\"",
                "{\"measures\": [{\"measure\": \"total\", \"headings\": [\"基金\"]}]}|which fits anywhere",
                "{\"measures\": [{\"measure\": \"total\", \"headings\": [\"^(\"]}]}|expected a regular expression",
                "{\"measures\": [{\"measure\": \"total\", \"headings\": [\"^a\"], \"group\": true}]}|found the key \"group\"",
                "{\"sums\": \"\"}|expected a text that is not blank",
                "{\"sums\": \"a*\"}|does not fit the blank text"
            })
    void refusesWhatIsNoCatalogueAndSaysWhere(String json, String message) {
        assertThatThrownBy(() -> ReadOptions.DEFAULT.withForms(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static Disclosure read(ReadOptions options) throws Exception {
        return Yusuan.read("own.txt", TEXT.getBytes(StandardCharsets.UTF_8), options);
    }
}
