package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.report.Chart.Bar;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Charts of a department where units share names, years are rows, and use is told finer than basic and project. */
class DepartmentChartsTest {
    private static final Labels LABELS = new Labels(Language.EN);
    private static final String COVER = """
            云溪县卫生健康局2026年部门预算

            """;

    private static Chart chart(String document, String title) {
        return new DocumentCharts(TabbedDocument.read(COVER + document), LABELS)
                .all().stream()
                        .filter(chart -> chart.title().startsWith(title))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> bars(Chart chart) {
        return chart.bars().stream()
                .map(bar -> bar.label() + " " + Money.WAN_YUAN.text(bar.amount()) + " " + bar.share())
                .toList();
    }

    @Test
    void projectsOfOneNameAreOneBarForEachUnit() {
        Chart chart = chart("""
                项目支出表

                单位：万元

                单位名称|项目名称|总计|一般公共预算
                |合计|100.00|100.00
                云溪县人民医院|设备购置|20.00|20.00
                云溪县中医院|设备购置|70.00|70.00
                云溪县血站|采血保障|10.00|10.00

                """, "Projects");

        assertThat(bars(chart))
                .containsExactly("设备购置 · 云溪县中医院 70.00 70.0 %", "设备购置 · 云溪县人民医院 20.00 20.0 %", "采血保障 10.00 10.0 %");
    }

    @Test
    void lastYearIsShownBelowEachItemWhereYearsAreRows() {
        Chart chart = chart("""
                “三公”经费支出表

                单位：万元

                年度|合计|因公出国（境）费|公务接待费|公务用车购置费|公务用车运行费
                2025年|60.00|42.00|10.00|0.00|8.00
                2026年|50.00|42.00|2.00|0.00|6.00

                """, LABELS.of("chart.three-public"));

        String lastYear = LABELS.word("measure", "prior_total");
        assertThat(bars(chart))
                .containsSubsequence(
                        LABELS.word("item", "total") + " 50.00 ",
                        lastYear + " 60.00 −16.7 %",
                        LABELS.word("item", "reception") + " 2.00 ",
                        lastYear + " 10.00 −80.0 %");
        assertThat(chart.bars().stream().filter(bar -> bar.level() == 1)).hasSize(5);
    }

    private static final String BY_USE = """
            支出总表

            单位：万元

            科目编码|科目名称|合计|人员经费|公用经费|项目支出
            |合计|100.02|60.00|20.02|20.00
            210|卫生健康支出|100.02|60.00|20.02|20.00
            21002|公立医院|100.02|60.00|20.02|20.00
            2100201|综合医院|30.01|20.00|10.01|
            2100202|中医（民族）医院|30.01|20.00|10.01|
            2100206|妇幼保健医院|40.00|20.00||20.00

            """;

    @Test
    void personnelAndPublicUseAreBasicExpenditure() {
        Chart chart = chart(BY_USE, LABELS.of("chart.spending"));

        Bar health = chart.bars().get(0);
        assertThat(health.label()).isEqualTo("210 卫生健康支出");
        assertThat(health.parts())
                .usingElementComparator((a, b) -> a.compareTo(b))
                .containsExactly(wan("80.02"), wan("20"), wan("0"));
        assertThat(chart.has(2)).isFalse();
        assertThat(chart(BY_USE, LABELS.of("chart.uses")).bars()).hasSize(3);
    }

    @Test
    void aGapThatRoundingOfEachRowMakesIsCalledSo() {
        Chart chart = chart(
                BY_USE.replace("|合计|100.02", "|合计|100.05").replace("210|卫生健康支出|100.02", "210|卫生健康支出|100.05"),
                LABELS.of("chart.uses"));

        assertThat(chart.bars()).extracting(Bar::label).contains(LABELS.of("chart.rounding"));
        assertThat(chart.whole()).hasValueSatisfying(whole -> assertThat(whole).isEqualByComparingTo(wan("100.05")));
    }

    private static BigDecimal wan(String amount) {
        return new BigDecimal(amount).movePointRight(4);
    }

    /** As courts and offices of 江苏省 printed theirs until 2019. */
    @Test
    void anExpenditureTableOfTotalsAloneTellsUsesAndNoClasses() {
        Disclosure disclosure = TabbedDocument.read(COVER + """
                支出预算总表

                单位：万元

                合计|基本支出|项目支出|结转下年资金
                27664.22|20000.00|7664.22|

                """);
        List<Chart> charts = new DocumentCharts(disclosure, LABELS).all();

        assertThat(charts).extracting(Chart::title).containsExactly(LABELS.of("chart.uses"));
        assertThat(charts.get(0).bars())
                .extracting(Chart.Bar::label)
                .containsExactly("basic expenditure", "project expenditure");
        DocumentSummary summary = DocumentSummary.of(disclosure);
        assertThat(summary.classes()).isEmpty();
        assertThat(summary.gap()).isEqualByComparingTo("276642200");
    }
}
