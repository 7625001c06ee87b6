package io.github.yusuan.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes and names of the rows of a government's tables. */
class GovernmentRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201|||一般公共服务支出|60\n|01||人大事务|40\n||01|行政运行|30\n||02|机关服务|10\n|03||政府办公厅事务|20",
                "201|||一般公共服务支出|60\n201|01||人大事务|40\n201|01|01|行政运行|30\n201|01|02|机关服务|10\n201|03||政府办公厅事务|20",
                "201|||一般公共服务支出|60\n201|20101||人大事务|40\n201|20101|2010101|行政运行|30\n201|20101|2010102|机关服务|10\n201|20103||政府办公厅事务|20",
                "201|||一般公共服务支出|60\n20101|||人大事务|40\n20101|01||行政运行|30\n20101|02||机关服务|10\n20103|||政府办公厅事务|20"
            })
    void putsTogetherACodeOfWhichEachLevelHasAColumn(String rows) {
        String table = "青云县2025年预算草案\n\n2025年县本级一般公共预算支出预算表\n单位：万元\n类|款|项|科目名称|预算数\n" + rows + "\n合计|||支出合计|60\n";

        assertThat(TabbedDocument.read(table).facts())
                .extracting(Fact::code, Fact::name, Fact::printed)
                .containsExactly(
                        tuple("201", "一般公共服务支出", "60"),
                        tuple("20101", "人大事务", "40"),
                        tuple("2010101", "行政运行", "30"),
                        tuple("2010102", "机关服务", "10"),
                        tuple("20103", "政府办公厅事务", "20"),
                        tuple("", "支出合计", "60"));
    }

    /** The functional code is that of the row; the economic one beside it is another. */
    @Test
    void takesTheFirstOfTwoGroupsOfCodes() {
        String table = """
                青云县2025年预算草案

                2025年县本级一般公共预算支出预算表
                单位：万元
                类|款|项|类|款|项|科目名称|预算数
                201||||||一般公共服务支出|60
                201|01||301|01||人大事务|60
                201|01|01|301|01|02|行政运行|60
                """;

        assertThat(TabbedDocument.read(table).facts())
                .extracting(Fact::code, Fact::printed)
                .containsExactly(tuple("201", "60"), tuple("20101", "60"), tuple("2010101", "60"));
    }

    @Test
    void keepsACodeThatStandsInOneColumn() {
        String table = """
                青云县2025年预算草案

                2025年县本级一般公共预算支出预算表
                单位：万元
                科目编码|科目名称|预算数
                201|一般公共服务支出|60
                20101|人大事务|60
                2010101|行政运行|60
                合计||60
                """;

        assertThat(TabbedDocument.read(table).facts())
                .extracting(Fact::code, Fact::name)
                .containsExactly(
                        tuple("201", "一般公共服务支出"), tuple("20101", "人大事务"), tuple("2010101", "行政运行"), tuple("", "合计"));
    }

    /** Whatever heads them: 项 and 目 without a border between them have one heading. */
    @ParameterizedTest
    @ValueSource(strings = {"类|款|项目|项目|", "科目编码|科目编码|科目编码|科目编码|"})
    void putsTogetherACodeWhoseLevelsHaveNoHeadingsOfTheirOwn(String headings) {
        String text = "青云县2025年预算草案\n\n2025年县本级国有资本经营预算收入表\n单位：万元\n" + headings.replace("项目", "科目编码/项目")
                + "科目名称|2025年预算数\n103|06|||国有资本经营收入|30\n103|06|01||利润收入|20\n103|06|01|07|煤炭企业利润收入|15\n"
                + "103|06|01|16|投资服务企业利润收入|5\n103|06|02||股利、股息收入|10\n";

        assertThat(TabbedDocument.read(text).facts())
                .extracting(Fact::code)
                .containsExactly("10306", "1030601", "103060107", "103060116", "1030602");
    }

    @Test
    void takesTheNameFromBehindTheAmountsWhereNoneStandsBefore() {
        String text = """
                青云省2025年预算草案

                上级提前下达2025年专项转移支付明细表
                单位：万元
                科目|金额|项目明细
                合计|90|
                教育|60|
                |40|学前教育发展资金
                |20|特殊教育补助资金
                农林水|30|
                |30|水利发展资金
                """;

        assertThat(TabbedDocument.read(text).facts())
                .extracting(Fact::name)
                .containsExactly("合计", "教育", "学前教育发展资金", "特殊教育补助资金", "农林水", "水利发展资金");
    }

    /** Digits for a name are the name, where no row has a code. */
    @Test
    void keepsDigitsThatAreTheNameOfARow() {
        String text = """
                青云市2025年预算草案

                2025年青云市市级政府性基金转移支付预算表（按项目分地区列示）
                单位：万元
                项目|合计|白鹭区|临水区
                老旧小区改造补贴|9|4|5
                2024001|7|3|4
                涉农转移支付|5|3|2
                """;

        assertThat(TabbedDocument.read(text).facts())
                .extracting(Fact::code, Fact::name)
                .contains(tuple("", "2024001"))
                .doesNotContain(tuple("2024001", ""));
    }

    /** What was owed when a year began is not what was owed when it ended. */
    @Test
    void tellsTheDebtAtTheBeginningFromThatAtTheEnd() {
        String text = """
                青云省2026年预算草案

                2026年青云省政府债务收支计划表
                单位：亿元
                项目|全省|省级|市县
                一、2026年初全省政府债务余额|90|20|70
                二、2026年全省政府债务举借额|15|5|10
                三、转贷市县政府债务支出|0|0|0
                四、2026年全省政府债务还本支出|8|2|6
                五、2026年末全省政府债务余额|97|23|74
                """;

        assertThat(TabbedDocument.read(text).facts())
                .filteredOn(fact -> fact.coverage() == io.github.yusuan.model.Coverage.REGION)
                .extracting(fact -> fact.line().id())
                .containsExactly("debt_opening", "debt_issued", "debt_onlent", "debt_repaid", "debt_closing");
    }

    /** A budget prints what was owed before and after the year that has gone by: the later one is its closing balance. */
    @Test
    void aBalanceIsTheOpeningOneOnlyBeforeTheYearOfWhatIsIssuedAndRepaid() {
        String text = """
                2026年全省政府债务余额情况表
                单位：亿元
                项目|金额
                一、2024年末政府债务余额实际数|90
                二、2025年末政府债务限额|120
                三、2025年政府债券发行额|15
                四、2025年政府债券还本额|8
                五、2025年末政府债务余额预计执行数|97
                """;

        assertThat(TabbedDocument.read(text).facts())
                .extracting(fact -> fact.line().id())
                .containsExactly("debt_opening", "debt_limit", "debt_issued", "debt_repaid", "debt_closing");
    }
}
