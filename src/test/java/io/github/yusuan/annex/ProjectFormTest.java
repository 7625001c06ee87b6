package io.github.yusuan.annex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Goal;
import io.github.yusuan.model.Indicator;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PlanPoint;
import io.github.yusuan.model.PlanPoint.ValueKind;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.Project;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms with labels before their values, one form a project. */
class ProjectFormTest {
    private static final String TITLE = """
            云溪县图书馆 2024 年部门预算

            1、图书采购项目绩效目标表

            单位：万元

            """;
    private static final String FIELDS = """
            项目编码|11022233P00000000001A||项目名称|图书采购项目||
            预算规模及资金用途|预算数|80.00|其中：财政资金|60.00|其他资金|20.00
            |用于购买图书和期刊
            """;
    private static final String PLAN = """
            资金支出计划（%）|3月底||6月底|10月底|12月底|
            |10.00||30.00|60.00|80.00|
            """;
    private static final String INDICATORS = """
            绩效目标|1.购书2000册 2.办好2.5万人次的阅读活动
            一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据
            产出指标|数量指标|购书册数|全年购书|≥2000 册|购书计划
            |质量指标|验收合格率|合格册数的比率|100%|验收单
            效益指标|社会效益指标|读者评价|读者的评价|有所提高|问卷
            """;

    private static Project projectOf(String text) {
        return TabbedDocument.read(text).annexes().projects().get(0);
    }

    /** Whatever names the unit: the group, each label, each cell. */
    @ParameterizedTest
    @CsvSource({
        "项目资金（万元）,年度资金总额：,80.00,其中：财政拨款,60.00",
        "资金情况（单位：万元）,年度预算总额,80.00,其中：本年财政拨款,60.00",
        "项目资金,实施期资金总额（万元）,80.00,其中：财政拨款（万元）,60.00",
        "项目资金,资金总额,80.00万元,其中：一般公共预算,60.00万元",
        "项目资金（元）,项目预算,800000.00,财政性资金,600000.00"
    })
    void readsTheMoneyOfAFormInTheUnitThatItNames(
            String group, String total, String printed, String part, String fiscal) {
        Project project = projectOf("""
                云溪县图书馆 2024 年部门预算

                图书采购项目绩效目标表

                单位：元

                项目名称|图书采购项目|
                %s|%s|%s
                |%s|%s
                """.formatted(group, total, printed, part, fiscal) + INDICATORS);

        assertThat(project.money().budget())
                .hasValueSatisfying(amount -> assertThat(amount.yuan()).isEqualByComparingTo("800000"));
        assertThat(project.money().fiscal())
                .hasValueSatisfying(amount -> assertThat(amount.yuan()).isEqualByComparingTo("600000"));
    }

    @Test
    void readsTheFieldsOfAForm() {
        Project project = projectOf(TITLE + FIELDS + PLAN + INDICATORS);

        assertThat(project.code()).isEqualTo("11022233P00000000001A");
        assertThat(project.name()).isEqualTo("图书采购项目");
        assertThat(project.purpose()).isEqualTo("用于购买图书和期刊");
        assertThat(project.money())
                .isEqualTo(new Project.Funding(
                        Optional.of(wan("80.00", 800_000)),
                        Optional.of(wan("60.00", 600_000)),
                        Optional.of(wan("20.00", 200_000)),
                        Optional.empty()));
    }

    /** The national form since 2023. */
    @Test
    void readsWhatIsCarriedOverAsAPartOfTheBudget() {
        String fields = """
                项目名称|庭园改造|||
                项目资金|年度资金总额：|425.20
                |其中：财政拨款|223.32
                |上年结转|201.88
                |其他资金|0.00
                """;

        assertThat(projectOf(TITLE + fields + INDICATORS).money().carryOver()).contains(wan("201.88", 2_018_800));
    }

    private static PrintedAmount wan(String printed, int yuan) {
        return new PrintedAmount(printed, MoneyUnit.WAN_YUAN, new BigDecimal(yuan).setScale(2));
    }

    @Test
    void takesValuesUnderATitleInPerCentForAmountsIfTheyDoNotEndAtAHundred() {
        List<PlanPoint> plan = projectOf(TITLE + FIELDS + PLAN + INDICATORS).plan();

        assertThat(plan).extracting(PlanPoint::title).containsOnly("资金支出计划（%）");
        assertThat(plan).extracting(PlanPoint::month).containsExactly(3, 6, 10, 12);
        assertThat(plan).extracting(PlanPoint::kind).containsOnly(ValueKind.AMOUNT);
        assertThat(plan.get(3).value()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("800000"));
    }

    @Test
    void takesValuesUnderATitleInPerCentForSharesIfTheyEndAtAHundred() {
        String shares = PLAN.replace("|80.00|", "|100.00|");

        List<PlanPoint> plan = projectOf(TITLE + FIELDS + shares + INDICATORS).plan();

        assertThat(plan).extracting(PlanPoint::kind).containsOnly(ValueKind.PERCENT);
        assertThat(plan.get(0).value()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("10"));
    }

    @Test
    void takesValuesWithTheirOwnSignOfPerCentForSharesWhereverTheyEnd() {
        String shares = PLAN.replace("|10.00||30.00|60.00|80.00|", "|25%||50％|75.5%||");

        List<PlanPoint> plan = projectOf(TITLE + FIELDS + shares + INDICATORS).plan();

        assertThat(plan).extracting(PlanPoint::printed).containsExactly("25%", "50%", "75.5%", "");
        assertThat(plan)
                .extracting(PlanPoint::kind)
                .containsExactly(ValueKind.PERCENT, ValueKind.PERCENT, ValueKind.PERCENT, ValueKind.BLANK);
        assertThat(plan.get(2).value()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("75.5"));
    }

    @Test
    void keepsABlankPointOfThePlan() {
        String blank = PLAN.replace("|10.00||30.00|60.00|80.00|", "|80.00|||||");

        List<PlanPoint> plan = projectOf(TITLE + FIELDS + blank + INDICATORS).plan();

        assertThat(plan).extracting(PlanPoint::printed).containsExactly("80.00", "", "", "");
        assertThat(plan.get(1).kind()).isEqualTo(ValueKind.BLANK);
    }

    @Test
    void cutsTheGoalsOfACellAtTheirNumbersAndNotAtDecimals() {
        List<Goal> goals = projectOf(TITLE + FIELDS + PLAN + INDICATORS).goals();

        assertThat(goals).extracting(Goal::text).containsExactly("购书2000册", "办好2.5万人次的阅读活动");
    }

    @Test
    void readsGoalsInRowsOfTheirOwn() {
        String rows = INDICATORS.replace("1.购书2000册 2.办好2.5万人次的阅读活动", "1.购书2000册\n|2.办好阅读活动");

        List<Goal> goals = projectOf(TITLE + FIELDS + PLAN + rows).goals();

        assertThat(goals).extracting(Goal::number, Goal::text).hasSize(2);
        assertThat(goals).extracting(Goal::text).containsExactly("购书2000册", "办好阅读活动");
    }

    @Test
    void readsGoalsThroughTheMarksOfAWebEditor() {
        String marked = INDICATORS.replace("1.购书2000册 2.办好2.5万人次的阅读活动", "<p>1.购书2000册</p> <p>2.办好阅读活动</p>");

        List<Goal> goals = projectOf(TITLE + FIELDS + PLAN + marked).goals();

        assertThat(goals).extracting(Goal::text).containsExactly("购书2000册", "办好阅读活动");
    }

    @Test
    void takesABlankFirstLevelFromAbove() {
        List<Indicator> indicators =
                projectOf(TITLE + FIELDS + PLAN + INDICATORS).indicators();

        assertThat(indicators).extracting(Indicator::level1).containsExactly("产出指标", "产出指标", "效益指标");
        assertThat(indicators).extracting(Indicator::level2).containsExactly("数量指标", "质量指标", "社会效益指标");
    }

    @Test
    void readsComparatorNumberUnitAndWordsOfAValue() {
        List<Indicator> indicators =
                projectOf(TITLE + FIELDS + PLAN + INDICATORS).indicators();

        assertThat(indicators)
                .extracting(Indicator::value)
                .containsExactly(
                        new Indicator.Value("≥2000册", "≥", Optional.of(new BigDecimal(2000)), "册", ""),
                        new Indicator.Value("100%", "", Optional.of(new BigDecimal(100)), "%", ""),
                        new Indicator.Value("有所提高", "", Optional.empty(), "", "有所提高"));
    }

    @Test
    void putsARowRightThatStandsOneCellTooFarLeft() {
        String shifted = INDICATORS.replace("|质量指标|验收合格率|合格册数的比率|100%|验收单", "质量指标|验收合格率|合格册数的比率|100%|验收单|");
        String second = "产出指标|质量指标|装订合格率|合格册数的比率|100%|验收单\n";

        Disclosure read = TabbedDocument.read(TITLE + FIELDS + PLAN + shifted + second);
        Indicator indicator = read.annexes().projects().get(0).indicators().get(1);

        assertThat(indicator.level1()).isEqualTo("产出指标");
        assertThat(indicator.level2()).isEqualTo("质量指标");
        assertThat(indicator.name()).isEqualTo("验收合格率");
        assertThat(indicator.basis()).isEqualTo("验收单");
        assertThat(read.problems()).anyMatch(p -> p.code() == ProblemCode.CELLS_SHIFTED && p.row() > 0);
    }

    @Test
    void joinsARowThatARepeatedHeadHasTorn() {
        String torn = """

                一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据
                ||(纸质)|||
                满意度指标|服务对象满意度指标|满意率|满意人数的比率|≥90%|问卷
                """;

        Disclosure read = TabbedDocument.read(TITLE + FIELDS + PLAN + INDICATORS + torn);
        List<Indicator> indicators = read.annexes().projects().get(0).indicators();

        assertThat(indicators).extracting(Indicator::name).containsExactly("购书册数", "验收合格率", "读者评价(纸质)", "满意率");
        assertThat(read.problems()).anyMatch(p -> p.code() == ProblemCode.ROW_JOINED);
    }

    @Test
    void tellsFormsApartThatFollowEachOtherInOneTable() {
        String second = FIELDS.replace("图书采购项目", "修缮项目").replace("001A", "002B") + PLAN + INDICATORS;

        List<Project> projects = TabbedDocument.read(TITLE + FIELDS + PLAN + INDICATORS + second)
                .annexes()
                .projects();

        assertThat(projects).extracting(Project::name).containsExactly("图书采购项目", "修缮项目");
        assertThat(projects).allSatisfy(p -> assertThat(p.indicators()).hasSize(3));
    }

    @Test
    void keepsAFormOfUnknownShapeAsPrinted() {
        String unknown = "甲|乙|丙\n子|丑|寅\n";

        Disclosure read = TabbedDocument.read(TITLE + unknown);

        assertThat(read.annexes().projects()).isEmpty();
        assertThat(read.tables().get(0).rows()).hasSize(2);
        assertThat(read.problems()).anyMatch(p -> p.code() == ProblemCode.FORM_NOT_TYPED);
    }
}
