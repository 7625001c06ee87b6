package io.github.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Fact;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings of a department's tables as finance bureaus word them ({@code headings.csv}), and labels of official travel. */
class FormWordingsTest {

    /** Beside 合计, and beside 上年结转 where it is the part of this year; blank is a column without a canonical meaning. */
    @ParameterizedTest
    @CsvFileSource(resources = "headings.csv", numLinesToSkip = 1, nullValues = "-")
    void knowsTheHeading(String title, String measure, String heading) {
        boolean total = "total".equals(measure);
        boolean part = "current_year".equals(measure);
        String[] codes = title.contains("基本支出")
                ? new String[] {"301|工资福利支出", "30101|基本工资", "30102|津贴补贴"}
                : new String[] {"201|一般公共服务支出", "20103|政府办公厅（室）及相关机构事务", "2010301|行政运行"};
        StringBuilder text = new StringBuilder("青云市某局2025年部门预算\n\n" + title + "\n单位：万元\n科目编码|科目名称|");
        text.append(total ? "" : "合计|").append(heading).append(part ? "|上年结转\n" : "\n");
        for (String code : codes) {
            text.append(code).append(total ? "|" : "|90.5|").append("81.5").append(part ? "|9\n" : "\n");
        }
        List<Fact> facts = TabbedDocument.read(text.toString()).facts();

        assertThat(facts)
                .filteredOn(fact -> fact.column().contains(heading))
                .hasSize(3)
                .extracting(fact -> fact.measure().id())
                .containsOnly(measure == null ? "" : measure);
    }

    @ParameterizedTest
    @CsvSource({
        "合计,total",
        "一、支出合计,total",
        "“三公”经费合计,three_public",
        "1.因公出国(境)费用,abroad",
        "因公（临时）出国（境）经费,abroad",
        "出国（境）费,abroad",
        "2.公务接待费,reception",
        "公务招待费,reception",
        "接待费,reception",
        "3.公务用车费,vehicles",
        "公务用车购置及运行维护费,vehicles",
        "公务用车购置运行费,vehicles",
        "公务用车购置及维护费,vehicles",
        "公务用车运行维护及购置费,vehicles",
        "公务用车支出,vehicles",
        "会议经费,meeting",
        "培训经费,training",
        "公务用车购置费和运行费,vehicles",
        "公车购置及运行费,vehicles",
        "公务车辆购置及运行维护费,vehicles",
        "其中：（1）公务用车购置,vehicle_purchase",
        "公车购置费,vehicle_purchase",
        "车辆购置费（含购置税）,vehicle_purchase",
        "（2）公务用车运行维护费,vehicle_operation",
        "公务用车维护费,vehicle_operation",
        "公车运行费,vehicle_operation",
        "会议费,meeting",
        "培训费,training",
        "机关运行经费,operating_expenses"
    })
    void knowsTheItemOfOfficialTravel(String label, String item) {
        assertThat(ThreePublicItems.standard().itemOf(label)).contains(item);
    }
}
