package io.github.yusuan.government;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.fixture.TableBodies;
import io.github.yusuan.model.PrintedTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles as counties, cities and provinces word those of their own tables ({@code titles.csv}), each over rows of its kind. */
class GovernmentTitlesTest {
    private static final Path BODIES = Path.of("src/test/resources/io/github/yusuan/government/bodies.txt");
    private static final String GOVERNMENT = """
            青云市2024年预算执行情况和2025年预算草案

            2024年全市一般公共预算收入执行情况表
            单位：万元
            项目|预算数|执行数
            税收收入|80|81
            非税收入|20|19
            收入合计|100|100

            """;

    @ParameterizedTest
    @CsvFileSource(resources = "titles.csv", numLinesToSkip = 1)
    void knowsTheTitle(String kind, String body, String title) throws IOException {
        List<PrintedTable> tables = TabbedDocument.read(GOVERNMENT + title + "\n单位：万元\n"
                        + TableBodies.of(BODIES).get(body))
                .tables();

        assertThat(tables).hasSize(2);
        assertThat(tables.get(1).kind().id()).isEqualTo(kind);
    }

    /** Alone in its document a table must say itself whose it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gov-capital-balance,capital-balance,国有资本经营预算收支决算总表",
                "gov-general-balance,transfer-balance,一般公共预算转移性收支决算表",
                "gov-general-expenditure,expenditure,一般公共预算本级支出决算表",
                "gov-general-expenditure,expenditure,地方财政支出预算表",
                "gov-summary,four-budgets,2025年四本预算收支总表",
                "gov-three-public,three-public,青云县2024年“三公”经费决算情况统计表",
                "government-fund,department-fund,政府性基金预算收入支出决算表",
                "state-capital,department-fund,国有资本经营预算收入支出决算表",
                "three-public,three-public,青云县文化馆2024年“三公”经费决算情况统计表",
                "three-public,three-public,青云县2024年部门“三公”经费决算情况统计表",
                "gov-three-public,three-public,2025年区级行政事业单位“三公”经费财政拨款预算表"
            })
    void knowsWhoseATableAloneIs(String wording) throws IOException {
        String[] parts = wording.split(",");
        List<PrintedTable> tables = TabbedDocument.read("2025年预算公开\n\n" + parts[2] + "\n单位：万元\n"
                        + TableBodies.of(BODIES).get(parts[1]))
                .tables();

        assertThat(tables).extracting(t -> t.kind().id()).containsExactly(parts[0]);
    }
}
