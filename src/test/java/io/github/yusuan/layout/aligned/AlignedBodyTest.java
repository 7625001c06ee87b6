package io.github.yusuan.layout.aligned;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.InkDrawing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies of which the alignment alone shows the rows and columns. */
class AlignedBodyTest {

    /** A label with a dash is no row of figures, and the numbers of the columns stand flush with no row. */
    @Test
    void goesOnBelowTheNumbersOfTheColumnsWithARowWithoutFigures() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "125 收入", "205 金额", "275 支出", "345 金额")
                .line(125, "132 1", "213 2", "282 3", "352 4")
                .line(145, "105 其他收入", "225 -")
                .line(165, "105 收入总计", "195 800.25", "245 支出总计", "335 800.25");

        assertThat(drawn.grid()).isEqualTo("收入|金额|支出|金额\n1|2|3|4\n其他收入|-||\n收入总计|800.25|支出总计|800.25\n");
    }

    @Test
    void isATableWithOneRowOfTwoAmountsInAList() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "125 收入", "205 金额", "275 支出", "345 金额")
                .line(125, "105 一、拨款", "195 800.25", "245 一、教育", "335 800.25")
                .line(145, "105 二、事业", "245 二、科技")
                .line(165, "105 三、经营", "245 三、农业");

        assertThat(drawn.grid()).isEqualTo("收入|金额|支出|金额\n一、拨款|800.25|一、教育|800.25\n二、事业||二、科技|\n三、经营||三、农业|\n");
    }

    @Test
    void takesACodeBesideAWrappedNameForNoNumberOfThePage() {
        InkDrawing drawn = head().line(125, "105 201", "145 教育支出", "240 12.50", "315 8.25")
                .text(145, 145, "事业单位医疗补")
                .text(105, 151, "202")
                .text(145, 157, "助")
                .line(175, "105 203", "145 农业支出", "240 30.00", "315 4.75");

        assertThat(drawn.grid()).isEqualTo("编码|科目|合计|基本\n201|教育支出|12.50|8.25\n202|事业单位医疗补助||\n203|农业支出|30.00|4.75\n");
    }

    @Test
    void beginsWithALabelThatIsWrappedAboveTheFirstFigures() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "125 项目", "245 金额", "320 项目", "430 金额")
                .line(125, "105 一、一般公共", "300 一、一般公共")
                .line(131, "240 4083.51", "430 105.60")
                .line(137, "105 预算收入", "300 服务支出")
                .line(155, "105 二、政府性基", "300 二、社会保障")
                .text(440, 161, "69.27")
                .line(167, "105 金收入", "300 支出")
                .line(185, "105 三、事业收入", "250 8.50", "300 三、教育支出", "440 1.00");

        assertThat(drawn.grid()).isEqualTo("""
                        项目|金额|项目|金额
                        一、一般公共预算收入|4083.51|一、一般公共服务支出|105.60
                        二、政府性基金收入||二、社会保障支出|69.27
                        三、事业收入|8.50|三、教育支出|1.00
                        """);
    }

    @Test
    void beginsWithALoneFigureBetweenTheLinesOfItsLabel() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "125 项目", "245 合计")
                .text(105, 125, "一般公共服务")
                .text(240, 131, "105.60")
                .text(105, 137, "支出")
                .line(155, "105 教育支出", "240 105.60")
                .line(173, "105 科技支出", "250 8.50");

        assertThat(drawn.grid()).isEqualTo("项目|合计\n一般公共服务支出|105.60\n教育支出|105.60\n科技支出|8.50\n");
    }

    @Test
    void beginsWithATotalThatHasNoCodeAndOneWholeAmount() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 编码", "160 名称", "245 金额")
                .line(125, "160 合计", "245 7450")
                .line(145, "105 201", "160 教育支出", "245 4400")
                .line(165, "105 202", "160 科技支出", "245 3050");

        assertThat(drawn.grid()).isEqualTo("编码|名称|金额\n|合计|7450\n201|教育支出|4400\n202|科技支出|3050\n");
    }

    @Test
    void joinsAnAmountThatIsWrappedInsideItsFraction() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 名称", "175 合计", "245 基本")
                .line(125, "170 4,083.5", "245 12.50")
                .line(130, "105 教育支出")
                .line(137, "210 1", "265 0")
                .line(160, "105 科技支出", "185 12.50", "245 12.50")
                .line(185, "105 农业支出", "185 12.50", "245 12.50");

        assertThat(drawn.grid()).contains("教育支出|4,083.51|");
    }

    @Test
    void keepsLabelsWithoutFiguresApartThatStandFurtherThanTheLinesOfOne() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 科目", "240 合计", "315 基本")
                .text(105, 125, "社会保障支")
                .text(105, 137, "出")
                .line(131, "240 12.50", "315 8.25")
                .text(105, 155, "住房保障支出")
                .text(105, 173, "住房改革支出")
                .line(191, "105 农业支出", "240 30.00", "315 4.75");

        assertThat(drawn.grid()).isEqualTo("科目|合计|基本\n社会保障支出|12.50|8.25\n住房保障支出||\n住房改革支出||\n农业支出|30.00|4.75\n");
    }

    @Test
    void takesNoColumnFromTheNumbersOfTheColumns() {
        InkDrawing drawn = head().line(118, "105 栏次", "180 1", "250 2", "325 3")
                .line(135, "105 201", "145 合计", "240 12.50", "315 8.25")
                .line(150, "105 20103", "145 政府办公厅及机构")
                .line(165, "105 20104", "145 农业支出", "240 30.00", "315 4.75");

        assertThat(drawn.grid())
                .isEqualTo("编码|科目|合计|基本\n栏次|1|2|3\n201|合计|12.50|8.25\n20103|政府办公厅及机构||\n20104|农业支出|30.00|4.75\n");
    }

    @Test
    void keepsWordsAndAmountsApartUnderALabelThatIsMergedOverBoth() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "115 科目", "215 金额", "295 用途", "375 金额")
                .line(125, "105 教育支出", "205 12.50", "275 基本支出", "365 12.50")
                .line(145, "105 文化旅游体育与传媒", "275 项目支出", "365 30.00")
                .line(165, "105 科技支出", "205 30.00", "275 其他支出", "370 4.75")
                .line(185, "180 本年支出合计", "365 47.25")
                .line(205, "185 结转到下年", "370 0.00")
                .line(225, "185 支出的总计", "365 47.25");

        assertThat(drawn.grid())
                .contains("教育支出|12.50|基本支出|12.50\n", "科技支出|30.00|其他支出|4.75\n")
                .containsSubsequence("本年支出合计|", "|47.25\n", "结转到下年|", "|0.00\n", "支出的总计|", "|47.25\n");
    }

    @Test
    void takesALineOfDashesForARow() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 科目", "240 合计", "315 基本")
                .line(125, "105 教育支出", "240 12.50", "315 8.25")
                .line(145, "115 科技支出", "255 —", "325 —")
                .line(165, "105 农业支出", "240 30.00", "315 4.75");

        assertThat(drawn.grid()).isEqualTo("科目|合计|基本\n教育支出|12.50|8.25\n科技支出|—|—\n农业支出|30.00|4.75\n");
    }

    @Test
    void takesALabelWithAColonForARowOfItsTable() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 科目", "240 合计")
                .line(125, "105 公务用车费", "240 12.50")
                .text(115, 145, "其中：购置费")
                .line(165, "115 运行费", "240 12.50")
                .line(185, "105 接待费", "245 4.75");

        assertThat(drawn.grid()).isEqualTo("科目|合计\n公务用车费|12.50\n其中：购置费|\n运行费|12.50\n接待费|4.75\n");
    }

    @Test
    void takesALabelWithAColonAndADashForARowToo() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 科目", "240 上年", "315 本年")
                .line(125, "105 公务用车费", "240 12.50", "315 12.50")
                .line(145, "115 其中：购置费", "255 —", "330 —")
                .line(165, "115 运行费", "240 12.50", "315 12.50");

        assertThat(drawn.grid()).isEqualTo("科目|上年|本年\n公务用车费|12.50|12.50\n其中：购置费|—|—\n运行费|12.50|12.50\n");
    }

    @Test
    void goesUpOverAnyNumberOfLabelsThatAreWrappedAroundTheirFigures() {
        InkDrawing drawn = new InkDrawing().line(65, "125 项目", "245 合计");
        for (int i = 0; i < 4; i++) {
            drawn.text(105, 85 + 30 * i, "公务用车运行")
                    .text(245, 91 + 30 * i, i + "4.00")
                    .text(105, 97 + 30 * i, "维护费");
        }
        drawn.line(205, "105 公务接待费", "250 8.50").line(223, "105 会议费", "250 8.50");

        assertThat(drawn.grid()).isEqualTo("""
                        项目|合计
                        公务用车运行维护费|04.00
                        公务用车运行维护费|14.00
                        公务用车运行维护费|24.00
                        公务用车运行维护费|34.00
                        公务接待费|8.50
                        会议费|8.50
                        """);
    }

    @Test
    void readsCodesAndNamesThatAreOneTextAsOneColumn() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "125 科目", "260 合计", "325 基本")
                .line(125, "105 201", "125 教育支出", "250 12.50", "325 8.25")
                .line(145, "115 20103", "145 高等教育", "250 12.50", "325 8.25")
                .line(165, "125 2010301", "165 高等职业")
                .line(185, "125 2010302", "165 行政", "250 12.50", "325 8.25");

        assertThat(drawn.grid())
                .isEqualTo("科目|合计|基本\n201教育支出|12.50|8.25\n20103高等教育|12.50|8.25\n2010301高等职业||\n2010302行政|12.50|8.25\n");
    }

    @Test
    void aTotalOverCodesAndNamesPartsNoColumns() {
        assertThat(codedBelow("105 本部门支出合计").grid())
                .startsWith("编码|科目|上年数（万元）|增减\n")
                .contains("|49.25|13.00\n", "201|教育支出|12.50|8.25\n", "203|农业支出|36.75|4.75\n");
    }

    @Test
    void aTotalThatSticksOutOfItsColumnDoesNotWidenIt() {
        assertThat(codedBelow("123 本部门合计").grid())
                .startsWith("编码|科目|上年数（万元）|增减\n")
                .contains("201|教育支出|12.50|8.25\n");
    }

    /** Two rows with codes, below that label of a total. */
    private static InkDrawing codedBelow(String total) {
        return new InkDrawing()
                .line(105, "105 编码", "160 科目", "230 上年数", "315 增减")
                .text(230, 117, "（万元）")
                .line(135, total, "240 49.25", "315 13.00")
                .line(155, "100 201", "145 教育支出", "240 12.50", "315 8.25")
                .line(175, "100 203", "145 农业支出", "240 36.75", "315 4.75");
    }

    @Test
    void dashesUnderAHeadingAreNoSignsOfTheNextColumn() {
        InkDrawing drawn = new InkDrawing().line(105, "105 科目", "184 合计", "244 基本支出", "312 项目支出");
        for (int row = 0; row < 3; row++) {
            drawn.line(125 + 20 * row, "105 教育支出", "194 124.26", "295 -", "330 124.26");
        }

        assertThat(drawn.grid()).startsWith("科目|合计|基本支出|项目支出\n教育支出|124.26|-|124.26\n");
    }

    private static InkDrawing head() {
        return new InkDrawing().line(105, "105 编码", "170 科目", "245 合计", "315 基本");
    }

    @Test
    void endsAboveANoteEvenIfOnlyTheNumberOfThePageFollows() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "115 科目", "215 上年数", "330 预算数")
                .line(125, "105 教育支出", "220 12.50", "335 12.50")
                .line(145, "105 科技支出", "220 12.50", "335 12.50")
                .text(105, 165, "注：本表反映收支情况，可能存在尾差。")
                .text(250, 700, "3");

        assertThat(drawn.grid()).isEqualTo("科目|上年数|预算数\n教育支出|12.50|12.50\n科技支出|12.50|12.50\n");
    }

    /** Most rows have labels only, so that lines of figures are further apart than rows. */
    @Test
    void aRowOfLabelsBetweenTotalsIsNoPartOfTheOneAbove() {
        for (String carried : List.of("105 上年结转", "130 上年结转")) {
            String right = carried.startsWith("105") ? "300 结转下年" : "325 结转下年";
            String third = carried.startsWith("105") ? "500 结转下年" : "525 结转下年";
            InkDrawing drawn = new InkDrawing()
                    .line(105, "140 项目", "230 金额", "335 项目", "430 金额", "535 项目", "630 金额")
                    .line(125, "105 一、财政拨款预算收入", "230 9.50", "300 一、教育支出", "430 4.50", "500 一、工资福利支出", "630 9.50")
                    .line(140, "105 二、事业收入", "300 二、科学技术普及支出", "500 二、商品和服务支出")
                    .line(155, "300 三、农林水支出", "430 5.00", "500 三、资本性支出")
                    .line(170, "300 四、其他支出")
                    .line(185, "120 本年收入合计", "230 9.50", "315 本年支出合计", "430 9.50", "515 本年支出合计", "630 9.50")
                    .line(200, carried, right, third)
                    .line(215, "130 收入总计", "230 9.50", "325 支出总计", "430 9.50", "525 支出总计", "630 9.50");

            assertThat(drawn.grid()).endsWith("""
                            本年收入合计|9.50|本年支出合计|9.50|本年支出合计|9.50
                            上年结转||结转下年||结转下年|
                            收入总计|9.50|支出总计|9.50|支出总计|9.50
                            """);
        }
    }

    @Test
    void theRulesOfAHeadDoNotPartTheRowsBelow() {
        InkDrawing drawn = new InkDrawing()
                .across(100, 100, 400)
                .across(119, 100, 400)
                .across(139, 100, 400)
                .line(105, "150 收入", "300 支出")
                .line(125, "115 项目", "205 金额", "265 项目", "355 金额")
                .line(145, "105 年初结转", "200 12.50", "255 年末结转", "350 12.50")
                .line(165, "105 总计", "200 30.00", "255 总计", "350 30.00")
                .across(180, 100, 400);

        assertThat(drawn.grid()).endsWith("年初结转|12.50|年末结转|12.50\n总计|30.00|总计|30.00\n");
    }

    /** The label above fills its column, and rows are as close as lines of one label. */
    @Test
    void aSumIsNoRestOfTheLabelAbove() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "125 项目", "245 金额")
                .line(125, "105 一、教育支出", "240 12.50")
                .text(105, 140, "二、自然资源海洋气象支出")
                .line(155, "105 本年支出合计", "240 12.50")
                .line(170, "105 支出总计", "240 12.50");

        assertThat(drawn.grid()).isEqualTo("项目|金额\n一、教育支出|12.50\n二、自然资源海洋气象支出|\n本年支出合计|12.50\n支出总计|12.50\n");
    }

    @Test
    void beginsWithATotalThatIsSetHigherThanItsFigures() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 编码", "165 名称", "245 合计", "315 基本")
                .text(175, 127, "合计")
                .line(136, "240 20.75", "315 13.00")
                .line(162, "105 201", "160 教育支出", "240 12.50", "315 8.25")
                .line(188, "105 202", "160 农业支出", "240 8.25", "315 4.75");

        assertThat(drawn.grid()).isEqualTo("编码|名称|合计|基本\n|合计|20.75|13.00\n201|教育支出|12.50|8.25\n202|农业支出|8.25|4.75\n");
    }

    /** One whole amount in groups with its label at another height is no row by itself. */
    @Test
    void beginsWithATotalOfOneAmountThatIsSetHigherThanIt() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 编码", "165 名称", "250 金额")
                .text(175, 127, "本部门合计")
                .text(230, 139, "562,051,088")
                .text(160, 164, "工资福利支出")
                .line(176, "105 301", "230 115,888,568")
                .text(160, 201, "绩效工资")
                .line(213, "105 30107", "260 7,087")
                .text(160, 238, "住房公积金")
                .line(250, "105 30113", "230 106,820,959");

        assertThat(drawn.grid()).startsWith("编码|名称|金额\n|本部门合计|562,051,088\n301|工资福利支出|115,888,568\n");
    }

    /** The number in the middle of the foot happens to end where the amounts of a column do. */
    @Test
    void endsAboveTheNumberOfThePageThatStandsFlushWithAmounts() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 编码", "165 名称", "245 合计", "315 基本")
                .line(125, "105 201", "160 教育支出", "240 12.50", "315 8.25")
                .line(145, "105 202", "160 农业支出", "240 8.25", "315 4.75")
                .text(260, 175, "1");

        assertThat(drawn.grid()).isEqualTo("编码|名称|合计|基本\n201|教育支出|12.50|8.25\n202|农业支出|8.25|4.75\n");
    }

    @Test
    void goesOnBelowATotalThatIsSetLowerThanItsFigures() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 编码", "165 名称", "245 合计", "315 基本")
                .line(127, "240 20.75", "315 13.00")
                .text(175, 132, "合计")
                .line(153, "105 201", "160 教育支出", "240 12.50", "315 8.25")
                .line(179, "105 202", "160 农业支出", "240 8.25", "315 4.75");

        assertThat(drawn.grid()).isEqualTo("编码|名称|合计|基本\n|合计|20.75|13.00\n201|教育支出|12.50|8.25\n202|农业支出|8.25|4.75\n");
    }

    @Test
    void cutsWrappedLabelsWhereFiguresStandBesideTheSameLineOfAll() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 编码", "165 名称", "245 合计", "315 基本")
                .line(130, "105 201", "160 教育支出", "240 12.50", "315 8.25")
                .line(155, "105 202", "160 农业农村行政", "240 8.25", "315 4.75")
                .text(160, 167, "支出")
                .line(180, "105 203", "160 机关单位基本", "240 3.25", "315 1.75")
                .text(160, 192, "养老保险缴费")
                .line(205, "105 204", "160 机关单位职业", "240 3.25", "315 1.75")
                .text(160, 217, "年金缴费支出");

        assertThat(drawn.grid()).contains("203|机关单位基本养老保险缴费|").contains("204|机关单位职业年金缴费支出|");
    }

    @Test
    void endsAboveTheNamedNumberOfThePage() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 项目", "245 合计", "315 基本")
                .line(125, "105 教育支出", "240 12.50", "315 8.25")
                .line(145, "105 科技支出", "240 30.00", "315 4.75")
                .line(165, "190 第 1 页");

        assertThat(drawn.grid()).isEqualTo("项目|合计|基本\n教育支出|12.50|8.25\n科技支出|30.00|4.75\n");
    }

    @Test
    void goesOnWithAWrappedLabelBelowLabelsThatStandBesideEachOther() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "110 编码", "185 名称", "275 合计", "345 基本")
                .line(125, "215 合计", "270 42.50", "340 13.00")
                .line(145, "105 212", "150 城乡支出", "270 12.50", "340 8.25")
                .text(150, 163, "城市基础设施配套")
                .line(169, "105 213", "270 30.00", "340 4.75")
                .text(150, 175, "费支出");

        assertThat(drawn.grid()).contains("213|城市基础设施配套费支出|30.00|4.75\n");
    }
}
