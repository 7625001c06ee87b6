package io.github.yusuan.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.government.GovernmentColumn.Use;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FiscalPeriod;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What columns beside each other and below each other mean in a government's tables. */
class GovernmentColumnsTest {

    /** A part of what was spent is not what was spent, whichever level spent it. */
    @Test
    void aLevelBelowAPartOfAStageIsNoStage() {
        assertThat(measures(
                        TableKind.GOV_CAPITAL_EXPENDITURE,
                        "2024年执行数/小计/省本级",
                        "2024年执行数/小计/市县级",
                        "2024年执行数/资本性支出/省本级",
                        "2024年执行数/资本性支出/市县级"))
                .containsExactly(Measure.PRIOR_EXECUTED, Measure.PRIOR_EXECUTED, Measure.NONE, Measure.NONE);
    }

    /** The name of the place beside its own level is the whole of it. */
    @Test
    void theBareNameOfThePlaceIsTheWhole() {
        String text = """
                青云市2026年预算草案

                2025年青云市新增一般债券使用情况表
                单位：亿元
                项目|青云市|市本级
                合计|60.00|45.00
                一、公路|0.79|
                二、市政建设|59.21|45.00
                """;

        PrintedTable table = TabbedDocument.read(text).tables().get(0);
        assertThat(table.coverage()).isEqualTo(Coverage.BOTH);
        assertThat(TabbedDocument.read(text).facts().subList(0, 2))
                .extracting(Fact::measure, Fact::coverage)
                .containsExactly(tuple(Measure.TOTAL, Coverage.REGION), tuple(Measure.TOTAL, Coverage.OWN));
    }

    /** Where headings name the class alone, the title says whether limits or balances stand below. */
    @Test
    void theTitleSaysWhatTheClassesOfDebtAre() {
        String text = """
                青云市2026年预算草案

                2025年青云市政府债务%s情况表
                单位：亿元
                地区|合计|一般债务|专项债务
                全市|100|40|60
                市本级|40|15|25
                云岫区|60|25|35
                """;

        assertThat(TabbedDocument.read(text.formatted("余额")).facts().subList(0, 3))
                .extracting(Fact::measure)
                .containsExactly(Measure.BALANCE, Measure.BALANCE_GENERAL, Measure.BALANCE_SPECIAL);
        assertThat(TabbedDocument.read(text.formatted("限额")).facts().subList(0, 3))
                .extracting(Fact::measure)
                .containsExactly(Measure.LIMIT, Measure.LIMIT_GENERAL, Measure.LIMIT_SPECIAL);
    }

    /** One figure that can be read under the heading of a stage makes a column of money: the others are told. */
    @Test
    void aColumnOfWhichMostCannotBeReadIsStillMoney() {
        String text = """
                青云市2026年预算草案

                2026年青云市一般公共预算支出预算表
                单位：万元
                项目|2025年执行数|2026年预算数
                教育支出|10|20
                卫生健康支出|##|##
                农林水支出|##|30
                其他支出|##|##
                合计|##|##
                """;
        Disclosure read = TabbedDocument.read(text);

        assertThat(read.facts()).extracting(Fact::printed).containsExactly("10", "20", "30");
        assertThat(read.problems())
                .extracting(Problem::code)
                .filteredOn(ProblemCode.AMOUNT_UNREADABLE::equals)
                .hasSize(7);
    }

    /** 合计 under the one heading that all items stand under is the total; under one of several it is a group. */
    @Test
    void theSumUnderOneHeadingIsTheTotal() {
        assertThat(measures(TableKind.GOV_TRANSFERS_BY_REGION, "转移支付/合计", "转移支付/结算补助", "转移支付/体制补助"))
                .containsExactly(Measure.TOTAL, Measure.ITEM, Measure.ITEM);
        assertThat(measures(TableKind.GOV_TRANSFERS_BY_REGION, "转移支付/小计", "转移支付/结算补助", "税收返还/小计", "税收返还/所得税返还"))
                .containsExactly(Measure.ITEM, Measure.ITEM, Measure.ITEM, Measure.ITEM);
    }

    /** 其中 of another thing under a limit is no second limit. */
    @Test
    void aPartOfALimitIsNoLimit() {
        assertThat(measures(TableKind.GOV_DEBT_QUOTA, "合计", "新增一般债务限额", "新增一般债务限额/其中：政府外贷", "新增专项债务限额"))
                .containsExactly(Measure.TOTAL, Measure.NEW_LIMIT_GENERAL, Measure.NONE, Measure.NEW_LIMIT_SPECIAL);
    }

    /** The principal of what is paid back is what is repaid. */
    @Test
    void principalAndInterestAreWhatIsPaidBack() {
        assertThat(measures(TableKind.GOV_DEBT_FLOW, "一般债务还本付息额/小计", "一般债务还本付息额/本金", "一般债务还本付息额/利息"))
                .containsExactly(Measure.TOTAL, Measure.REPAID, Measure.INTEREST);
    }

    /** The year of a row is no amount, and the items of a table of official spending may be its columns. */
    @Test
    void itemsMayBeColumnsAndYearsRows() {
        String text = """
                青云省2025年预算草案

                2025年省级一般公共预算收入预算表
                单位：万元
                项目|2025年预算数
                税收收入|80
                非税收入|20

                2025年省本级一般公共预算“三公”经费支出预算表
                单位：万元
                年份|总计|因公出国（境）费|公务用车购置费|公务用车运行维护费|公务接待费
                2025|88.5|20.5|10|40|18
                """;

        List<Fact> facts = TabbedDocument.read(text).facts();
        assertThat(facts.subList(2, facts.size()))
                .extracting(Fact::name, Fact::measure, Fact::printed)
                .containsExactly(
                        tuple("total", Measure.BUDGET, "88.5"),
                        tuple("abroad", Measure.BUDGET, "20.5"),
                        tuple("vehicle_purchase", Measure.BUDGET, "10"),
                        tuple("vehicle_operation", Measure.BUDGET, "40"),
                        tuple("reception", Measure.BUDGET, "18"));
    }

    @Test
    void anAmountOfAnItemInAColumnThatCannotBeReadIsTold() {
        String text = """
                青云省2025年预算草案

                2025年省本级一般公共预算收入预算表
                单位：万元
                项目|预算数
                税收收入|900
                合计|900

                2025年省本级一般公共预算“三公”经费支出预算表
                单位：万元
                年份|总计|因公出国（境）费|公务用车购置费|公务用车运行维护费|公务接待费
                2023|90.5|20.5|10|42|18
                2024|90.5|20.5|10|42|18
                2025|88.5|20.5|10|4o|18
                """;

        Disclosure read = TabbedDocument.read(text);

        assertThat(read.facts())
                .extracting(Fact::printed)
                .contains("20.5", "18")
                .doesNotContain("40");
        assertThat(read.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.AMOUNT_UNREADABLE)
                .extracting(Problem::message)
                .containsExactly("expected an amount, found \"4o\"");
    }

    /** What a year's surplus was planned, changed and expected to be is at these stages; 累计 says nothing of them. */
    @Test
    void surplusesHaveStages() {
        String text = """
                青云省2026年预算草案

                2025年全省社会保险基金预算结余情况表
                单位：万元
                项目|2025年年末累计结余预算调整数|2025年年末预计累计结余数
                一、失业保险基金年末累计结余|50|60
                二、工伤保险基金年末累计结余|20|30

                2026年全省社会保险基金预算结余预算表
                单位：万元
                项目|2025年年末累计结余预计数|2026年年末累计结余预算数
                一、失业保险基金年末累计结余|60|70
                二、工伤保险基金年末累计结余|30|40
                """;

        assertThat(TabbedDocument.read(text).facts())
                .extracting(Fact::measure)
                .containsExactly(
                        Measure.ADJUSTED_BUDGET,
                        Measure.EXECUTED,
                        Measure.ADJUSTED_BUDGET,
                        Measure.EXECUTED,
                        Measure.PRIOR_EXECUTED,
                        Measure.BUDGET,
                        Measure.PRIOR_EXECUTED,
                        Measure.BUDGET);
    }

    /** A year before the one before is no budget of the one before. */
    @Test
    void aYearLongAgoIsNoPriorYear() {
        String text = """
                青云省2025年预算草案

                2025年全省一般公共预算收入预算表
                单位：万元
                项目|2024年执行数|2025年预算数
                税收收入|80|85
                非税收入|20|25

                全省地方政府一般债务情况表
                单位：亿元
                项目|2023年|2024年预计执行数
                一、地方政府一般债务余额|98.4|106.8
                二、地方政府一般债务余额限额|109.6|121.7
                """;

        assertThat(TabbedDocument.read(text).facts().subList(4, 6))
                .extracting(Fact::measure, fact -> fact.line().id())
                .containsExactly(tuple(Measure.NONE, "debt_closing"), tuple(Measure.PRIOR_EXECUTED, "debt_closing"));
    }

    private static List<Measure> measures(TableKind kind, String... headings) {
        List<GovernmentColumn> columns = new ArrayList<>();
        for (String heading : headings) {
            columns.add(new GovernmentColumn(columns.size() + 1, Use.AMOUNT, List.of(heading.split("/")), true));
        }
        return new MeasureReader(
                        GovernmentCatalogue.standard(),
                        kind,
                        new FiscalPeriod(2025, Phase.BUDGET),
                        new Places(false, false, false, false),
                        "")
                .measuresOf(columns, column -> false);
    }
}
