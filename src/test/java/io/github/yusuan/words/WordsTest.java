package io.github.yusuan.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.words.Ordinal.Style;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "一、基本支出,CHINESE,1,基本支出",
        "二十三.其他,CHINESE,23,其他",
        "十、上年结转,CHINESE,10,上年结转",
        "（四）住房,CHINESE_IN_BRACKETS,4,住房",
        "(十二)住房,CHINESE_IN_BRACKETS,12,住房",
        "1.工资,ARABIC,1,工资",
        "1.2工资,SECOND_ARABIC,2,工资",
        "1.2.3、津贴,THIRD_ARABIC,3,津贴",
        "12、工资,ARABIC,12,工资",
        "（3）奖金,ARABIC_IN_BRACKETS,3,奖金",
        "3）奖金,ARABIC_WITH_BRACKET,3,奖金",
        "②奖金,CIRCLED,2,奖金",
        "１．工资,ARABIC,1,工资"
    })
    void readsOrdinals(String text, Style style, int number, String rest) {
        assertThat(Ordinal.of(text)).contains(new Ordinal(style, number, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.5万元", "1.6升以下", "1.05工资", "3.5", "2024年", "一般公共预算", "十一月", "基本支出", "", "（万元）", "201", "一是"})
    void readsNoOrdinal(String text) {
        assertThat(Ordinal.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"一、（一）基本支出,基本支出", "（二）1.甲,甲", "基本支出,基本支出"})
    void takesAllOrdinalsAway(String text, String rest) {
        assertThat(Ordinal.without(text)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"其中：1.一般债务,一般债务", "（一）减：上解支出,上解支出", "加：其中：甲,甲", "减税,减税", "其中甲,其中甲"})
    void takesSignsAndOrdinalsAway(String label, String rest) {
        assertThat(ItemLabel.bare(label)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"第一部分部门概况,部门概况", "第二章：收入,收入", "第三节支出,支出", "第一书记,第一书记", "部分,部分"})
    void takesTheNumberOfAPartAway(String title, String rest) {
        assertThat(PartNumber.without(title)).isEqualTo(rest);
        assertThat(PartNumber.begins(title)).isEqualTo(!title.equals(rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"表1", "附表三", "公开02表", "部门公开表1-2", "社预01表", "财决01-1表", "预算表3：", "7"})
    void readsNumbersOfTables(String text) {
        assertThat(TableNumber.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"收入预算表", "表", "表三公", "2024年收入表", ""})
    void readsNoNumberOfATable(String text) {
        assertThat(TableNumber.is(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "表3：收入预算表,表3：",
        "表一三公经费支出表,表一",
        "附表二一般公共预算支出表,附表二",
        "表三公务接待费支出表,表三",
        "附表二、支出总表,附表二、",
        "03表收入预算总表,03表",
        "公开表1-2收入总体情况,公开表1-2"
    })
    void readsTheNumberBeforeATitle(String title, String number) {
        assertThat(TableNumber.leading(title)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"表2024年收入预算表", "收入预算表", "表3收入"})
    void readsNoNumberBeforeATitle(String title) {
        assertThat(TableNumber.leading(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"附件3：收入预算表,收入预算表", "3.2025年收入预算表,2025年收入预算表", "（三）收入预算表,收入预算表", "收入预算表,收入预算表"})
    void takesThePlaceInAListAway(String title, String rest) {
        assertThat(TableNumber.withoutPlaceInList(title)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"公开02表,2", "表二,2", "附表十一,11", "表12,12"})
    void countsTables(String number, int value) {
        assertThat(TableNumber.valueOf(number)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"表1-2", "公开表", "", "表百"})
    void countsNoTables(String number) {
        assertThat(TableNumber.valueOf(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024,2024年", "2080,2080", "2024年,2024年", "12024,12024"})
    void givesABareYearItsWord(String text, String worded) {
        assertThat(PrintedYear.withWord(text)).isEqualTo(worded);
    }

    @ParameterizedTest
    @CsvSource({"比2024决算数,2024", "二〇二四年与2025年,2024 2025", "2013299,''", "1.42020年,2020", "2023-2025年,2023 2025"})
    void readsYearsWithAndWithoutTheirWord(String text, String years) {
        assertThat(PrintedYear.valuesIn(text).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({"合计,true", "总计,true", "共计：,true", "小计,false", "本年收入合计,false", "总数,false", "总额,false"})
    void knowsTheWordOfAWhole(String label, boolean total) {
        assertThat(SumLabel.isTotal(label)).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"合计,''", "总计：,''", "共计,''", "本年收入合计,本年收入", "人员经费小计,人员经费", "支出总计（万元）,支出", "合计数,''", "收入总额,收入"})
    void readsSums(String label, String of) {
        assertThat(SumLabel.of(label)).map(SumLabel::of).contains(of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"会计", "合计划", "审计事务", "统计", "总计划", ""})
    void readsNoSum(String label) {
        assertThat(SumLabel.of(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "单位：万元,WAN_YUAN",
        "单位:元,YUAN",
        "金额单位：人民币千元,QIAN_YUAN",
        "单位：万元人民币,WAN_YUAN",
        "单位：百万元,BAI_WAN_YUAN",
        "计量单位：亿元,YI_YUAN",
        "（万元）,WAN_YUAN",
        "单位：元（列至角分）,YUAN",
        "某局单位：万元,WAN_YUAN",
        "人民币：元,YUAN",
        "单位：万,WAN_YUAN",
        "单位万元,WAN_YUAN",
        "单位：人民币/元,YUAN",
        "公开01表单位：千万元,QIAN_WAN_YUAN",
        "金额单位为万元,WAN_YUAN",
        "币种：人民币单位：元,YUAN"
    })
    void readsUnitLines(String line, MoneyUnit unit) {
        assertThat(MoneyWords.inLine(line)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：某某局", "编制单位：元氏县财政局", "单位名称", "预算单位元", "收入总表", "12.5万元", "万元户名单"})
    void readsNoUnitLine(String line) {
        assertThat(MoneyWords.inLine(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"预算数（万元）,WAN_YUAN,预算数", "合计(元),YUAN,合计", "金额/千元,QIAN_YUAN,金额", "资金金额（单位：亿元）,YI_YUAN,资金金额"})
    void readsUnitsInHeadings(String heading, MoneyUnit unit, String rest) {
        assertThat(MoneyWords.inHeading(heading)).contains(unit);
        assertThat(MoneyWords.withoutUnit(heading)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"注：金额单位为元,YUAN", "本报告以万元为单位,WAN_YUAN", "以下金额单位均为千元。,QIAN_YUAN"})
    void readsUnitsInSentences(String sentence, MoneyUnit unit) {
        assertThat(MoneyWords.inText(sentence)).contains(unit);
    }

    @ParameterizedTest
    @CsvSource({"2024年度决算数,2024", "1.42020年收入,2020", "1.202024年,2024", "二〇二四年预算,2024", "２０２５年度,2025", "二○二三年度,2023"})
    void readsYears(String text, int year) {
        assertThat(PrintedYear.first(text)).map(PrintedYear::year).contains(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年度决算数,决算数",
        "2024年初预算数,年初预算数",
        "2024年末结转,年末结转",
        "2024年初中央补助,年初中央补助",
        "2024年初中教育经费,初中教育经费",
        "2024年初级中学,初级中学",
        "决算数,决算数",
        "1.42020年收入,1.42020年收入"
    })
    void takesALeadingYearAway(String text, String rest) {
        assertThat(PrintedYear.withoutLeading(text)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.公务用车保有量（辆）",
                "因公出国（境）团组数(个)",
                "房屋面积（平方米）",
                "单价100万元（含）以上设备（台、套）",
                "国内公务接待人次",
                "公务用车保有量",
                "数量（单位：台/套）",
                "国（境）外公务接待批次（个）"
            })
    void readsWhatIsCounted(String label) {
        assertThat(CountWords.isIn(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"一般公共服务支出（类）", "行政运行（项）", "因公出国（境）费", "对个人和家庭的补助", "公务接待费（万元）", "公务用车购置数额", "人员经费", "批次管理费"})
    void readsNothingThatIsCounted(String label) {
        assertThat(CountWords.isIn(label)).isFalse();
    }
}
