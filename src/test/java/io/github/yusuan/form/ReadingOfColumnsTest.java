package io.github.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads, codes, measures, units and cells of whole tables that are written as text. */
class ReadingOfColumnsTest {

    @Test
    void aWholeAmountUnderAnyLabelBeginsTheBody() throws Exception {
        assertThat(read(
                        "一般公共预算基本支出表",
                        "单位：元",
                        "科目编码\t科目名称\t预算数",
                        "本部门合计\t\t478990",
                        "301\t工资福利支出\t437540",
                        "30101\t基本工资\t437540"))
                .containsExactly("本部门合计 total=478990", "301 工资福利支出 total=437540", "30101 基本工资 total=437540");
    }

    /** Where nothing was carried over the heading says it: 小计 below 本年预算 is the part of this year, below 财政拨款 not. */
    @Test
    void aSumBelowThisYearIsItsPartThoughNothingWasCarriedOver() throws Exception {
        assertThat(read("部门收入总表", "单位：元", "单位名称\t合计\t本年预算\t\t", "\t\t小计\t一般公共预算\t政府性基金", "某县档案馆\t9.0\t9.0\t6.0\t3.0"))
                .containsExactly(
                        "某县档案馆 total=9.0",
                        "某县档案馆 current_year=9.0",
                        "某县档案馆 general_public=6.0",
                        "某县档案馆 government_fund=3.0");
    }

    @Test
    void theAppropriationOfThisYearBesideWhatWasCarriedOverIsThisYearsPart() throws Exception {
        assertThat(read("一般公共预算“三公”经费支出表", "单位：万元", "项目\t合计\t当年财政拨款\t上年结转资金", "公务接待费\t3.5\t3.0\t0.5"))
                .containsExactly("reception total=3.5", "reception current_year=3.0", "reception carry_over=0.5");
    }

    @Test
    void theCodeOfTheDepartmentCountsWhereThatOfTheGovernmentStandsBesideIt() throws Exception {
        assertThat(read(
                        "一般公共预算基本支出表",
                        "单位：元",
                        "政府预算\t\t科目名称\t部门预算\t\t科目名称\t合计",
                        "类\t款\t\t类\t款\t\t",
                        "501\t\t机关工资福利支出\t301\t\t工资福利支出\t10.5",
                        "501\t01\t工资奖金津补贴\t301\t02\t津贴补贴\t10.5"))
                .containsExactly("301 工资福利支出 total=10.5", "30102 津贴补贴 total=10.5");
    }

    @Test
    void aSumThatRunsOnOverTheLabelsOfTheNextBlockNamesItsAmount() throws Exception {
        assertThat(read(
                        "一般公共预算财政拨款基本支出决算表",
                        "单位：元",
                        "编码\t名称\t决算数\t编码\t名称\t决算数\t编码\t名称\t决算数",
                        "301\t工资福利支出\t9.0\t302\t商品和服务支出\t5.0\t310\t资本性支出\t1.0",
                        "303\t对个人和家庭的补助\t\t\t\t\t\t\t",
                        "人员经费合计\t\t9.0\t公用经费合计\t\t\t\t\t6.0"))
                .contains("公用经费合计 total=6.0", "人员经费合计 total=9.0")
                .hasSize(5);
    }

    /** Without rules such a label stands where its centre is. */
    @Test
    void aSumWhoseLabelStandsInPlaceOfAnAmountOfTheBlockBeforeIsNamedByIt() throws Exception {
        assertThat(read(
                        "一般公共预算财政拨款基本支出决算表",
                        "单位：元",
                        "编码\t名称\t决算数\t编码\t名称\t决算数\t编码\t名称\t决算数",
                        "301\t工资福利支出\t9.0\t302\t商品和服务支出\t5.0\t310\t资本性支出\t1.0",
                        "\t人员经费合计\t9.0\t\t\t公用经费合计\t\t\t6.0"))
                .contains("公用经费合计 total=6.0", "人员经费合计 total=9.0")
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"预算数,budget", "年初预算数,initial_budget", "全年预算数,adjusted_budget", "2026年度预算数,budget"})
    void theBudgetBesideAnAccountOfTravelIsThatOfItsHeading(String heading, String measure) throws Exception {
        assertThat(read(
                        "2026年度部门决算“三公”经费支出决算表",
                        "单位：元",
                        heading + "\t\t\t\t决算数\t\t\t",
                        "合计\t因公出国（境）费\t公务用车购置及运行费\t公务接待费\t合计\t因公出国（境）费\t公务用车购置及运行费\t公务接待费",
                        "9.0\t2.0\t3.0\t4.0\t8.0\t1.0\t3.0\t4.0"))
                .contains("abroad " + measure + "=2.0", "abroad final=1.0");
    }

    @Test
    void wordsInTheColumnOfCodesBelongToTheLabel() throws Exception {
        assertThat(read("支出总表", "单位：元", "科目编码\t科目名称\t合计", "本年\t支出\t22.5", "201\t一般公共服务支出\t12.5", "205\t教育支出\t10.0"))
                .containsExactly("本年支出 total=22.5", "201 一般公共服务支出 total=12.5", "205 教育支出 total=10.0");
    }

    @Test
    void aWideAmountIsNoCodeWithALabel() throws Exception {
        assertThat(read("一般公共预算支出表", "单位：元", "项目\t合计\t基本支出", "合计\t３０１０４．２２\t５０２０３．６０", "教育支出\t３０１０４．２２\t５０２０３．６０"))
                .containsExactly(
                        "合计 total=30104.22", "合计 basic=50203.60", "教育支出 total=30104.22", "教育支出 basic=50203.60");
    }

    @Test
    void thePartOfThisYearStandsBesideTheTotalAndWhatWasCarriedOver() throws Exception {
        assertThat(read("支出总表", "单位：元", "科目编码\t科目名称\t合计\t编制预算\t上年结转", "201\t一般公共服务支出\t12.5\t10.0\t2.5"))
                .containsExactly(
                        "201 一般公共服务支出 total=12.5", "201 一般公共服务支出 current_year=10.0", "201 一般公共服务支出 carry_over=2.5");
    }

    @Test
    void aPartOfAFundIsNoPartOfThisYearThoughItMayBalanceLikeOne() throws Exception {
        assertThat(read(
                        "收入总表",
                        "单位：元",
                        "科目编码\t科目名称\t合计\t一般公共预算\t\t\t其他收入\t上年结转",
                        "\t\t\t小计\t经费拨款\t非税收入\t\t",
                        "201\t一般公共服务支出\t12.5\t10.0\t10.0\t\t0.0\t2.5",
                        "205\t教育支出\t8.5\t8.0\t8.0\t\t0.5\t0.0",
                        "210\t卫生健康支出\t5.0\t5.0\t5.0\t\t0.0\t0.0",
                        "213\t农林水支出\t4.0\t4.0\t4.0\t\t0.0\t0.0",
                        "221\t住房保障支出\t3.0\t3.0\t3.0\t\t0.0\t0.0"))
                .contains("201 一般公共服务支出 general_public=10.0", "201 一般公共服务支出 =10.0");
    }

    @Test
    void whatStandsUnderAComparisonIsAChangeWithoutTheWordForIt() throws Exception {
        assertThat(read(
                        "一般公共预算支出表",
                        "单位：元",
                        "科目编码\t科目名称\t2025年执行数\t2026年预算数\t2026年预算数比2025年执行数\t",
                        "\t\t\t\t金额\t幅度（%）",
                        "201\t一般公共服务支出\t10.0\t11.0\t1.0\t10.00"))
                .containsExactly(
                        "201 一般公共服务支出 prior_total=10.0",
                        "201 一般公共服务支出 total=11.0",
                        "201 一般公共服务支出 change=1.0",
                        "201 一般公共服务支出 change_pct=10.00");
    }

    @Test
    void aFundOfTheUnitIsNoGovernmentFund() throws Exception {
        assertThat(read("收入总表", "单位：元", "单位编码\t单位名称\t合计\t政府性基金\t用事业基金弥补收支差额", "001\t某馆\t3.5\t1.5\t2.0"))
                .containsExactly("某馆 total=3.5", "某馆 government_fund=1.5", "某馆 =2.0");
    }

    @Test
    void eachColumnHasTheUnitOfItsHeading() throws Exception {
        Disclosure read = disclosure("支出总表", "科目编码\t科目名称\t合计（元）\t基本支出（万元）", "201\t一般公共服务支出\t125000.5\t12.50005");
        assertThat(read.facts())
                .extracting(fact -> fact.measure().id() + " " + fact.amount().toPlainString())
                .containsExactly("total 125000.5", "basic 125000.50000");
    }

    @Test
    void aTableWithoutAUnitTakesThatOfTheTableBeforeItAndSaysSo() throws Exception {
        Disclosure read = disclosure(
                "收入总表",
                "单位：千元",
                "单位编码\t单位名称\t合计",
                "001\t某馆\t3.5",
                "",
                "支出总表",
                "科目编码\t科目名称\t合计",
                "201\t一般公共服务支出\t3.5",
                "",
                "一般公共预算支出表",
                "单位：元",
                "科目编码\t科目名称\t合计",
                "201\t一般公共服务支出\t3.5");
        assertThat(read.facts())
                .extracting(fact -> fact.amount().stripTrailingZeros().toPlainString())
                .containsExactly("3500", "3500", "3.5");
        assertThat(read.problems()).extracting(Problem::code).contains(ProblemCode.UNIT_ASSUMED);
    }

    @Test
    void aPercentageInAColumnOfMoneyIsToldAndIsNoMoney() throws Exception {
        Disclosure read = disclosure("支出总表", "单位：元", "科目编码\t科目名称\t合计", "201\t一般公共服务支出\t12.5", "202\t外交支出\t50%");
        assertThat(read.facts()).hasSize(1);
        assertThat(read.problems()).extracting(Problem::code).contains(ProblemCode.AMOUNT_UNREADABLE);
    }

    @Test
    void twoColumnsOfOneMeasureAreTold() throws Exception {
        Disclosure read = disclosure("收入总表", "单位：元", "单位编码\t单位名称\t合计\t教育收费\t财政专户拨款", "001\t某馆\t3.5\t1.5\t2.0");
        assertThat(read.problems()).extracting(Problem::code).contains(ProblemCode.MEASURE_REPEATED);
    }

    @Test
    void theYearOfARowTellsThisYearFromTheOneBeforeAndFromTheChange() throws Exception {
        String[] head = {"“三公”经费支出表", "单位：元", "年度\t“三公”经费合计\t因公出国（境）费\t公务用车购置及运行费\t公务接待费"};
        assertThat(read(
                        head[0],
                        head[1],
                        head[2],
                        "2025年预算\t6.5\t1.5\t3.0\t2.0",
                        "2026年预算\t5.5\t1.0\t3.0\t1.5",
                        "增减额\t-1.0\t-0.5\t\t-0.5"))
                .contains("three_public prior_total=6.5", "three_public total=5.5", "three_public change=-1.0")
                .contains("abroad prior_total=1.5", "abroad total=1.0", "abroad change=-0.5");
        assertThat(read(head[0], head[1], head[2], "2025\t6.5\t1.5\t3.0\t2.0", "2026\t5.5\t1.0\t3.0\t1.5"))
                .contains("three_public prior_total=6.5", "three_public total=5.5", "reception prior_total=2.0")
                .hasSize(8);
    }

    @Test
    void theFinalAccountBesideBudgetsIsNoTotal() throws Exception {
        String[] row = {"支出决算表", "单位：元"};
        assertThat(readFinal(row[0], row[1], "科目编码\t科目名称\t年初预算数\t全年预算数\t决算数", "201\t一般公共服务支出\t12.5\t13.5\t13.0"))
                .containsExactly(
                        "201 一般公共服务支出 initial_budget=12.5",
                        "201 一般公共服务支出 adjusted_budget=13.5",
                        "201 一般公共服务支出 final=13.0");
        assertThat(readFinal(row[0], row[1], "科目编码\t科目名称\t预算数\t决算数\t上年决算数", "201\t一般公共服务支出\t12.5\t13.0\t11.5"))
                .containsExactly(
                        "201 一般公共服务支出 budget=12.5", "201 一般公共服务支出 final=13.0", "201 一般公共服务支出 prior_total=11.5");
        assertThat(readFinal(row[0], row[1], "科目编码\t科目名称\t决算数", "201\t一般公共服务支出\t13.0"))
                .containsExactly("201 一般公共服务支出 total=13.0");
    }

    @Test
    void whatMakesTheTotalWithWhatWasCarriedOverIsThePartOfThisYear() throws Exception {
        String[] row = {"支出总表", "单位：元", "201\t一般公共服务支出\t12.5\t10.0\t2.5", "203\t国防支出\t4.0\t4.0\t"};
        assertThat(read(row[0], row[1], "科目编码\t科目名称\t合计\t区级财力安排\t上年结转和结余", row[2], row[3]))
                .contains("201 一般公共服务支出 current_year=10.0", "203 国防支出 current_year=4.0");
        assertThat(read(row[0], row[1], "科目编码\t科目名称\t合计\t事业基金\t上年结转和结余", row[2], row[3]))
                .contains("201 一般公共服务支出 =10.0");
        assertThat(read(row[0], row[1], "科目编码\t科目名称\t合计\t区级财力安排\t上年结转和结余", "203\t国防支出\t9.0\t4.0\t"))
                .contains("203 国防支出 =4.0");
        assertThat(read(row[0], row[1], "科目编码\t科目名称\t合计\t专项补助\t上年结转\t政府性基金", row[2] + "\t", row[3] + "\t"))
                .contains("203 国防支出 =4.0");
    }

    @Test
    void thePartOfThisYearMayStandBeforeTheTotal() throws Exception {
        assertThat(read("支出总表", "单位：元", "科目编码\t科目名称\t本年安排\t上年结转\t合计", "201\t一般公共服务支出\t10.0\t2.5\t12.5"))
                .containsExactly(
                        "201 一般公共服务支出 current_year=10.0", "201 一般公共服务支出 carry_over=2.5", "201 一般公共服务支出 total=12.5");
    }

    @Test
    void lastYearsAccountIsComparedWithThisYearsBudget() throws Exception {
        String[] head = {
            "“三公”经费支出表", "单位：元", "单位\t上年决算数\t\t\t本年预算数\t\t\t增减额", "\t合计\t因公出国（境）费\t公务接待费\t合计\t因公出国（境）费\t公务接待费\t合计"
        };
        assertThat(read(head[0], head[1], head[2], head[3], "青云市档案馆\t3.0\t1.0\t2.0\t2.5\t1.0\t1.5\t-0.5"))
                .contains("abroad prior_total=1.0", "reception total=1.5", "total change=-0.5");
    }

    @Test
    void wholeAmountsOfTheSizeOfCodesAreAmountsWhereTheHeadingNamesMoney() throws Exception {
        assertThat(read("支出总表", "单位：元", "科目编码\t科目名称\t合计\t基本支出\t项目支出", "201\t一般公共服务支出\t31193\t398.18\t30795"))
                .containsExactly("201 一般公共服务支出 total=31193", "201 一般公共服务支出 basic=398.18", "201 一般公共服务支出 project=30795");
    }

    @Test
    void theCodeOfADepartmentIsNoClass() throws Exception {
        assertThat(read(
                        "支出总表",
                        "单位：元",
                        "科目编码\t单位名称（科目）\t合计",
                        "210\t青云市教育局\t9.5",
                        "210001\t青云市教育局本级\t9.5",
                        "205\t教育支出\t9.5",
                        "20501\t教育管理事务\t9.5"))
                .containsExactly(
                        "青云市教育局 total=9.5", "青云市教育局本级 total=9.5", "205 教育支出 total=9.5", "20501 教育管理事务 total=9.5");
    }

    @Test
    void aBlankColumnLabelsNoFiguresBehindIt() throws Exception {
        assertThat(read("收入总表", "单位：元", "单位名称\t合计\t是否绩效项目\t事业收入", "青云市档案馆\t9.5\t\t7.5"))
                .containsExactly("青云市档案馆 total=9.5", "青云市档案馆 business=7.5");
    }

    @Test
    void theOnlyColumnOfMoneyIsTheTotalUnderAnyGroup() throws Exception {
        String[] row = {"支出总表", "201\t一般公共服务支出\t12.5"};
        assertThat(read(row[0], "科目编码\t科目名称\t资金金额（万元）", "\t\t合计", row[1])).containsExactly("201 一般公共服务支出 total=12.5");
        assertThat(read(row[0], "单位：万元", "科目编码\t科目名称\t其中：专用基金", "\t\t合计", row[1]))
                .containsExactly("201 一般公共服务支出 =12.5");
    }

    @Test
    void headingsOverAllAmountsLeaveTheDifferenceWhatItIs() throws Exception {
        String[] row = {"支出总表", "单位：万元", "201\t一般公共服务支出\t10\t12.5\t2.5"};
        assertThat(read(row[0], row[1], "科目编码\t科目名称\t资金安排情况\t\t", "\t\t上年预算数\t2026年预算数\t增减额", row[2]))
                .contains("201 一般公共服务支出 change=2.5");
        assertThat(read(row[0], row[1], "科目编码\t科目名称\t基本支出\t\t", "\t\t上年预算数\t2026年预算数\t增减额", row[2]))
                .contains("201 一般公共服务支出 =2.5");
    }

    @Test
    void aColumnOfSharesIsNotMultipliedByTheUnitOfMoney() throws Exception {
        Disclosure read = disclosure(
                "支出总表",
                "单位：万元",
                "科目编码\t科目名称\t合计\t占比(%)\t一般公共预算拨款占比\t比上年增减比例\t",
                "\t\t\t\t\t金额\t增长率",
                "201\t一般公共服务支出\t12.5\t80.5\t60.5\t2.5\t25.0");
        assertThat(read.facts())
                .extracting(fact -> fact.measure().id() + " "
                        + fact.amount().stripTrailingZeros().toPlainString())
                .containsExactly("total 125000", " 80.5", " 60.5", "change 25000", "change_pct 25");
        assertThat(read.facts())
                .filteredOn(fact -> fact.measure() == Measure.NONE)
                .extracting(Fact::unit)
                .containsOnly(MoneyUnit.PERCENT);
    }

    @Test
    void numbersOfPersonsAndVehiclesAreNoMoney() throws Exception {
        assertThat(read(
                        "“三公”经费支出表",
                        "单位：元",
                        "项目\t2025年执行数\t2026年预算数",
                        "一、支出合计\t250100\t250000",
                        "1、公务接待费\t150000\t150000",
                        "2、公务用车费\t100100\t100000",
                        "二、相关统计数\t\t",
                        "1.因公出国（境）人数（人）\t2\t0",
                        "2.公务用车保有量（辆）\t1\t1",
                        "3.公务接待批次（批）\t12\t10"))
                .containsExactly(
                        "total prior_total=250100",
                        "total total=250000",
                        "reception prior_total=150000",
                        "reception total=150000",
                        "vehicles prior_total=100100",
                        "vehicles total=100000");
        assertThat(read("支出总表", "单位：元", "科目编码\t科目名称\t编制人数（人）\t合计", "201\t一般公共服务支出\t12\t250.5"))
                .containsExactly("201 一般公共服务支出 total=250.5");
    }

    @Test
    void theItemsOfWhatIsCountedAreCountedToo() throws Exception {
        assertThat(readFinal(
                        "“三公”经费和机关运行经费情况表",
                        "单位：万元",
                        "项目\t行次\t预算数\t统计数\t项目\t行次\t统计数",
                        "（一）支出合计\t1\t15\t12.5\t（一）机关运行经费\t9\t120.5",
                        "1．公务接待费\t2\t5\t3.5\t1．行政单位\t10\t120.5",
                        "2．公务用车购置及运行维护费\t3\t10\t9\t（二）车辆数合计（辆）\t11\t2",
                        "（二）相关统计数\t4\t—\t—\t1．主要领导干部用车\t12\t1",
                        "1．公务用车保有量（辆）\t5\t—\t2\t2．机要通信用车\t13\t1"))
                .containsExactly(
                        "total budget=15",
                        "total final=12.5",
                        "reception budget=5",
                        "reception final=3.5",
                        "vehicles budget=10",
                        "vehicles final=9",
                        "operating_expenses final=120.5",
                        "1．行政单位 final=120.5");
    }

    @Test
    void aRowHasTheUnitThatStandsBesideIt() throws Exception {
        Disclosure read = disclosure(
                "“三公”经费支出表",
                "单位：万元",
                "项目\t计量单位\t预算数\t项目\t计量单位\t数量",
                "合计\t万元\t15.5\t公务接待人次\t人次\t120",
                "公务接待费\t元\t55000\t公务用车\t辆\t1",
                "公务用车运行费\t万元\t10\t机关运行经费\t亿元\t0.5");
        assertThat(read.facts())
                .extracting(fact ->
                        fact.name() + " " + fact.amount().stripTrailingZeros().toPlainString())
                .containsExactlyInAnyOrder(
                        "total 155000", "reception 55000", "vehicle_operation 100000", "operating_expenses 50000000");
    }

    private static List<String> readFinal(String... lines) throws Exception {
        String text = "2026年部门决算\n\n" + String.join("\n", lines);
        return Yusuan.read("columns.txt", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT).facts().stream()
                .map(ReadingOfColumnsTest::line)
                .toList();
    }

    private static List<String> read(String... lines) throws Exception {
        return disclosure(lines).facts().stream()
                .map(ReadingOfColumnsTest::line)
                .toList();
    }

    private static String line(Fact fact) {
        String row = fact.code().isEmpty() ? fact.name() : fact.code() + " " + fact.name();
        return row + " " + fact.measure().id() + "=" + fact.printed();
    }

    private static Disclosure disclosure(String... lines) throws Exception {
        String text = "2026年部门预算\n\n" + String.join("\n", lines);
        return Yusuan.read("columns.txt", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }
}
