package io.github.yusuan.government;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Headings of columns, and words of titles for whose money it is, as governments print them. */
class GovernmentWordingsTest {
    private static final Path BODIES = Path.of("src/test/resources/io/github/yusuan/government/bodies.txt");

    /** Beside one column of amounts, in a table of what was done, of what is planned, and of a final account. */
    @ParameterizedTest
    @CsvFileSource(resources = "headings.csv", numLinesToSkip = 1)
    void knowsTheHeading(String phase, String measure, String heading) {
        Measure wanted = Measure.valueOf(measure.toUpperCase(java.util.Locale.ROOT));
        List<String> values = wanted.isPercent() ? List.of("101.3", "98.2", "100.5") : List.of("81", "51", "30");
        boolean other = wanted != Measure.BUDGET;
        String text = switch (phase) {
            case "execution" ->
                "青云市2024年预算执行情况和2025年预算草案\n\n2025年全市政府性基金收入预算表\n单位：万元\n项目|预算数\n污水处理费收入|5\n\n"
                        + "2024年全市一般公共预算收入执行情况表\n单位：万元\n项目|" + (other ? "预算数|" : "执行数|");
            case "budget" -> "青云市2025年预算草案\n\n2025年全市一般公共预算收入预算表\n单位：万元\n项目|" + (other ? "2025年预算数|" : "2024年执行数|");
            default -> "青云市2023年财政决算\n\n2023年全市一般公共预算收入决算表\n单位：万元\n项目|" + (other ? "预算数|" : "决算数|");
        };
        List<Fact> facts = TabbedDocument.read(text + heading
                        + "\n税收收入|80|" + values.get(0)
                        + "\n增值税|50|" + values.get(1)
                        + "\n非税收入|29|" + values.get(2) + "\n")
                .facts();

        assertThat(facts)
                .filteredOn(fact -> fact.column().contains(heading))
                .hasSize(3)
                .extracting(Fact::measure)
                .containsOnly(wanted);
    }

    /** A row of a balance, on the side of expenditure where the table says so. */
    @ParameterizedTest
    @CsvFileSource(resources = "lines.csv", numLinesToSkip = 1)
    void knowsTheRow(String table, String line, String label) {
        String budget = table.contains("fund") ? "政府性基金" : table.contains("capital") ? "国有资本经营" : "一般公共";
        String row = table.endsWith("expenditure") ? "税收收入|7|" + label + "|8.5" : label + "|8.5|教育支出|7";
        List<Fact> facts = TabbedDocument.read("2025年全市" + budget + "预算收支平衡表\n单位：万元\n收入|预算数|支出|预算数\n"
                        + "利润收入|1|公共安全支出|2\n" + row + "\n收入总计|99|支出总计|99\n")
                .facts();

        assertThat(facts)
                .filteredOn(fact -> fact.printed().equals("8.5"))
                .extracting(fact -> fact.line().id())
                .containsExactly(line == null ? "" : line);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "coverages.csv", numLinesToSkip = 1)
    void knowsWhoseMoneyItIs(String coverage, String body, String title) throws IOException {
        String bodies = Files.readString(BODIES);
        int from = bodies.indexOf("# " + body + "\n") + body.length() + 3;
        String rows = bodies.substring(from, bodies.indexOf("\n\n", from));
        List<PrintedTable> tables = TabbedDocument.read("青云市2025年预算草案\n\n2025年全市政府性基金收入预算表\n单位：万元\n"
                        + "项目|预算数\n国有土地使用权出让收入|5\n污水处理费收入|5\n\n" + title + "\n单位：万元\n" + rows + "\n")
                .tables();

        assertThat(tables.get(tables.size() - 1).coverage().id()).isEqualTo(coverage);
    }
}
