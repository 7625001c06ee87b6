package io.github.yusuan.annex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.ThreePublicSummary;
import io.github.yusuan.model.ThreePublicSummary.Series;
import io.github.yusuan.model.ThreePublicSummary.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The “三公” expenses of a document in one row. */
class ThreePublicSummaryTest {
    private static final String HEAD = """
            云溪县图书馆2026年部门预算

            “三公”经费支出表

            单位：万元

            """;
    private static final String ONE_YEAR = HEAD + """
            项目|预算数
            合计|9.00
            因公出国（境）费|0.00
            公务接待费|2.00
            公务用车购置及运行费|7.00
            其中：公务用车购置费|0.00
            公务用车运行费|7.00

            """;

    private static ThreePublicSummary summary(String document) {
        return TabbedDocument.read(document).annexes().threePublic().orElseThrow();
    }

    private static String amount(ThreePublicSummary summary, String item, Series series) {
        return summary.value(item, series)
                .map(Value::yuan)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static boolean derived(ThreePublicSummary summary, String item, Series series) {
        return summary.value(item, series).orElseThrow().derived();
    }

    @Test
    void readsRowsOfYearsOverColumnsOfFunds() {
        ThreePublicSummary summary = summary(HEAD + """
                预算单位|年度|总计||因公出国（境）费||公务接待费|
                ||一般公共预算|政府性基金预算|一般公共预算|政府性基金预算|一般公共预算|政府性基金预算
                云溪县图书馆|2025年|59.66|0.00|41.60|0.00|18.06|0.00
                |2026年|58.46|1.00|41.60|0.00|16.86|1.00
                |增减变化金额|-1.20|1.00|0.00|0.00|-1.20|1.00

                """);

        assertThat(amount(summary, "total", Series.CURRENT)).isEqualTo("594600");
        assertThat(amount(summary, "total", Series.PRIOR)).isEqualTo("596600");
        assertThat(amount(summary, "total", Series.CHANGE)).isEqualTo("-2000");
        assertThat(amount(summary, "reception", Series.CURRENT)).isEqualTo("178600");
        assertThat(amount(summary, "reception", Series.PRIOR)).isEqualTo("180600");
        assertThat(derived(summary, "reception", Series.CURRENT)).isTrue();
        assertThat(derived(summary, "reception", Series.PRIOR)).isFalse();
    }

    @Test
    void readsRowsOfYears() {
        ThreePublicSummary summary = summary(HEAD + """
                年度|合计|因公出国（境）费|公务接待费|公务用车购置费|公务用车运行费
                2025年|59.66|41.60|9.46|0.00|8.60
                2026年|58.46|41.60|9.46|0.00|7.40

                """);

        assertThat(amount(summary, "vehicle_operation", Series.CURRENT)).isEqualTo("74000");
        assertThat(amount(summary, "vehicle_operation", Series.PRIOR)).isEqualTo("86000");
        assertThat(amount(summary, "vehicle_operation", Series.CHANGE)).isEqualTo("-12000");
        assertThat(derived(summary, "vehicle_operation", Series.CHANGE)).isTrue();
        assertThat(amount(summary, "three_public", Series.CURRENT)).isEqualTo("584600");
        assertThat(amount(summary, "three_public", Series.PRIOR)).isEqualTo("596600");
    }

    @Test
    void readsColumnsOfYears() {
        ThreePublicSummary summary = summary(HEAD + """
                项目|2025年预算数|2026年预算数|增减额|增减率（%）
                “三公”经费合计|10.00|8.00|-2.00|-20.00
                因公出国（境）费|0.00|0.00|0.00|0.00
                公务接待费|4.00|3.00|-1.00|-25.00
                公务用车运行维护费|6.00|5.00|-1.00|-16.67

                """);

        assertThat(amount(summary, "three_public", Series.CURRENT)).isEqualTo("80000");
        assertThat(amount(summary, "three_public", Series.PRIOR)).isEqualTo("100000");
        assertThat(amount(summary, "reception", Series.CHANGE)).isEqualTo("-10000");
        assertThat(derived(summary, "reception", Series.CHANGE)).isFalse();
    }

    @Test
    void readsThatAnAmountIsEqualToLastYears() {
        ThreePublicSummary summary = summary(ONE_YEAR + "公务接待费预算支出2.00万元，与上年预算数相等。");

        assertThat(amount(summary, "reception", Series.PRIOR)).isEqualTo("20000");
        assertThat(amount(summary, "reception", Series.CHANGE)).isEqualTo("0");
        assertThat(derived(summary, "reception", Series.PRIOR)).isTrue();
    }

    @Test
    void givesAnAmountWithoutANameToTheItemOfTheHeadingAboveIt() {
        ThreePublicSummary summary = summary(ONE_YEAR + """
                六、一般公共预算“三公”经费支出情况

                （一）因公出国（境）经费

                2026年预算安排0.00万元，比上年减少2.10万元，下降100%。主要原因是本年没有计划。

                （二）公务接待费

                2026年预算安排2.00万元，与上年持平。主要是保障接待需要。

                （三）公务用车购置及运行费

                2026年预算安排7.00万元，其中：公务用车运行费7.00万元，比上年增加1.00万元；公务用车购置费0.00万元，与上年持平。
                """);

        assertThat(amount(summary, "abroad", Series.CHANGE)).isEqualTo("-21000");
        assertThat(amount(summary, "abroad", Series.PRIOR)).isEqualTo("21000");
        assertThat(amount(summary, "reception", Series.PRIOR)).isEqualTo("20000");
        assertThat(amount(summary, "vehicles", Series.PRIOR)).isEqualTo("60000");
        assertThat(amount(summary, "vehicles", Series.CHANGE)).isEqualTo("10000");
        assertThat(amount(summary, "three_public", Series.PRIOR)).isEqualTo("101000");
        assertThat(derived(summary, "three_public", Series.PRIOR)).isTrue();
    }

    @Test
    void takesNoAmountUnderAHeadingThatNamesMoreThanTheItem() {
        ThreePublicSummary summary = summary(ONE_YEAR + """
                （一）公务接待费

                本级2.00万元，比上年减少1.00万元。

                （二）其他事项

                2026年预算安排2.00万元，比上年减少1.00万元。
                """);

        assertThat(amount(summary, "reception", Series.CHANGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年“三公”经费预算与2025年持平，主要是厉行节约。", "“三公”经费较上年无变化。", "“三公”经费预算数同去年相比没有变化。"})
    void readsThatAnItemIsAsLastYearApartFromItsAmount(String same) {
        ThreePublicSummary summary = summary(ONE_YEAR + "2026年“三公”经费预算数为9.00万元，其中，公务接待费2.00万元，公务用车运行费7.00万元。" + same);

        assertThat(amount(summary, "three_public", Series.CHANGE)).isEqualTo("0");
        assertThat(amount(summary, "three_public", Series.PRIOR)).isEqualTo("90000");
        assertThat(derived(summary, "three_public", Series.PRIOR)).isTrue();
        assertThat(amount(summary, "reception", Series.PRIOR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年“三公”经费预算与2024年持平。",
                "“三公”经费预算与上年不一致。",
                "“三公”经费预算与上年基本持平。",
                "本级“三公”经费预算与上年持平。",
                "2025年“三公”经费预算与上年持平。"
            })
    void takesNoOtherComparisonForOneOfTheItemWithLastYear(String other) {
        ThreePublicSummary summary = summary(ONE_YEAR + "2026年“三公”经费预算数为9.00万元。" + other);

        assertThat(amount(summary, "three_public", Series.CHANGE)).isEmpty();
    }

    @Test
    void takesTheOnlySumForTheThree() {
        ThreePublicSummary summary = summary(ONE_YEAR);

        assertThat(amount(summary, "three_public", Series.CURRENT)).isEqualTo("90000");
        assertThat(derived(summary, "three_public", Series.CURRENT)).isTrue();
    }

    @Test
    void takesASumWithOthersInItForNoSumOfTheThree() {
        ThreePublicSummary summary = summary(HEAD + """
                项目|预算数
                合计|12.00
                因公出国（境）费|0.00
                公务接待费|2.00
                公务用车运行费|7.00
                会议费|3.00

                """);

        assertThat(amount(summary, "three_public", Series.CURRENT)).isEmpty();
    }

    @Test
    void leavesTheFinalFigureBlankWhereOnlyTheBudgetIsPrinted() {
        ThreePublicSummary summary = summary("""
                云溪县图书馆2025年部门决算

                “三公”经费支出决算表

                单位：万元

                合计||因公出国（境）费||公务接待费||公务用车运行费|
                预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数
                0.95||||0.95|||

                """);

        assertThat(amount(summary, "reception", Series.CURRENT)).isEmpty();
        assertThat(amount(summary, "reception", Series.BUDGET)).isEqualTo("9500");
    }

    @Test
    void givesAChangeToTheItemThatItsSentenceNames() {
        ThreePublicSummary summary = summary(ONE_YEAR
                + "2026年“三公”经费预算9.00万元，比2025年预算减少2.10万元。其中：公务用车购置费0.00万元，与2025年预算持平；"
                + "公务用车运行费7.00万元，比2025年预算减少2.10万元；公务接待费2.00万元，比上年预算持平。");

        assertThat(amount(summary, "vehicle_purchase", Series.CHANGE)).isEqualTo("0");
        assertThat(amount(summary, "vehicle_purchase", Series.PRIOR)).isEqualTo("0");
        assertThat(amount(summary, "vehicle_operation", Series.CHANGE)).isEqualTo("-21000");
        assertThat(amount(summary, "vehicle_operation", Series.PRIOR)).isEqualTo("91000");
        assertThat(amount(summary, "reception", Series.PRIOR)).isEqualTo("20000");
        assertThat(amount(summary, "three_public", Series.PRIOR)).isEqualTo("111000");
        assertThat(derived(summary, "three_public", Series.PRIOR)).isTrue();
    }

    @Test
    void takesNoChangeFromASentenceAboutAnotherAmount() {
        ThreePublicSummary summary = summary(ONE_YEAR + "本级公务接待费1.50万元，比上年减少0.50万元。");

        assertThat(amount(summary, "reception", Series.CHANGE)).isEmpty();
    }

    @Test
    void takesNoChangeAgainstThePlanForOneAgainstLastYear() {
        ThreePublicSummary summary = summary("""
                云溪县图书馆2025年部门决算

                “三公”经费支出决算表

                单位：万元

                项目|预算数|决算数
                公务接待费|3.00|2.00
                公务用车运行费|7.00|7.00
                因公出国（境）费|0.00|0.00

                """ + "2025年公务接待费支出决算2.00万元，比年初预算减少1.00万元。公务用车运行费支出决算7.00万元，与预算数持平。");

        assertThat(amount(summary, "reception", Series.BUDGET)).isEqualTo("30000");
        assertThat(amount(summary, "reception", Series.CHANGE)).isEmpty();
        assertThat(amount(summary, "vehicle_operation", Series.PRIOR)).isEmpty();
    }

    private static final String BLANK_PURCHASE = HEAD + """
            合计|因公出国（境）费|公务接待费|公务用车购置及运行费||
            |||小计|购置费|运行费
            9.00||2.00|7.00||7.00

            """;

    @Test
    void readsLastYearOfAnItemThatTheTableLeavesBlankAndASentenceSaysIsNothing() {
        ThreePublicSummary summary = summary(BLANK_PURCHASE
                + "公务接待费2.00万元，与上年持平。其中：公务用车购置费0.00万元，比2025年预算减少24.00万元；"
                + "公务用车运行费7.00万元，比2025年预算增加0.90万元。因公出国（境）费0万元，与上年预算数一致。");

        assertThat(amount(summary, "vehicle_purchase", Series.CURRENT)).isEqualTo("0");
        assertThat(derived(summary, "vehicle_purchase", Series.CURRENT)).isTrue();
        assertThat(amount(summary, "vehicle_purchase", Series.PRIOR)).isEqualTo("240000");
        assertThat(amount(summary, "vehicle_purchase", Series.CHANGE)).isEqualTo("-240000");
        assertThat(amount(summary, "vehicles", Series.PRIOR)).isEqualTo("301000");
        assertThat(amount(summary, "abroad", Series.CURRENT)).isEqualTo("0");
        assertThat(amount(summary, "three_public", Series.PRIOR)).isEqualTo("321000");
    }

    @Test
    void leavesAnItemBlankOfWhichASentenceStatesAnAmount() {
        ThreePublicSummary summary = summary(BLANK_PURCHASE + "公务用车购置费18.00万元，比2025年预算减少24.00万元。");

        assertThat(amount(summary, "vehicle_purchase", Series.CURRENT)).isEmpty();
        assertThat(amount(summary, "vehicle_purchase", Series.PRIOR)).isEmpty();
    }

    @Test
    void takesNoAmountFromAChangeInPerCent() {
        ThreePublicSummary summary = summary(BLANK_PURCHASE + "公务用车购置费0.00万元，比上年预算数下降100%。公务接待费2.00万元，比上年预算数下降19.3%。");

        assertThat(amount(summary, "vehicle_purchase", Series.PRIOR)).isEmpty();
        assertThat(amount(summary, "reception", Series.PRIOR)).isEmpty();
    }
}
