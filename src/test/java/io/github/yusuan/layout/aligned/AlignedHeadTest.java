package io.github.yusuan.layout.aligned;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.InkDrawing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads that no vertical rule parts. */
class AlignedHeadTest {

    @Test
    void givesHeadingsAtTheTopOfTheirCellsColumnsOfTheirOwn() {
        InkDrawing drawn = body(
                new InkDrawing()
                        .line(105, "115 编码", "175 科目", "265 合计", "335 基本")
                        .line(125, "105 类", "135 款"),
                145);

        assertThat(drawn.grid()).isEqualTo("编码|科目|合计|基本\n类|款\n201|01|教育支出|12.50|8.25\n201|02|科技支出|30.00|4.75\n");
    }

    @Test
    void makesNoRowOfHeadingsThatStandBetweenTheRowsOfOthers() {
        InkDrawing drawn = body(
                new InkDrawing()
                        .text(115, 105, "编码")
                        .text(175, 115, "科目")
                        .text(275, 105, "预算安排情况")
                        .line(125, "105 类", "135 款", "265 合计", "335 基本"),
                145);

        assertThat(drawn.grid()).isEqualTo("编码|科目|预算安排情况\n类|款|合计|基本\n201|01|教育支出|12.50|8.25\n201|02|科技支出|30.00|4.75\n");
    }

    /** 预算安排 is in the middle over 基本 as over all three: the others of the lower line have nothing else above them. */
    @Test
    void takesAGroupOverItsMiddleColumnForNoWrappedHeading() {
        InkDrawing drawn = new InkDrawing()
                .text(251, 105, "预算安排")
                .line(112, "105 编码", "150 科目")
                .line(120, "205 小计", "261 基本", "315 项目")
                .line(140, "105 201", "150 教育支出", "205 12.50", "261 8.25", "315 4.25")
                .line(160, "105 206", "150 科技支出", "205 30.00", "261 4.75", "315 25.25");

        assertThat(drawn.grid())
                .isEqualTo("编码|科目|预算安排\n小计|基本|项目\n201|教育支出|12.50|8.25|4.25\n206|科技支出|30.00|4.75|25.25\n");
    }

    /** All headings of the upper line stand over others: 科目 over 编码 and 名称 says so. */
    @Test
    void takesAGroupOverItsMiddleColumnBesideAnotherGroupForNoWrappedHeading() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "130 科目", "251 预算安排")
                .line(120, "105 编码", "160 名称", "205 小计", "261 基本", "315 项目")
                .line(140, "105 201", "150 教育支出", "205 12.50", "261 8.25", "315 4.25")
                .line(160, "105 206", "150 科技支出", "205 30.00", "261 4.75", "315 25.25");

        assertThat(drawn.grid())
                .isEqualTo("科目|预算安排\n编码|名称|小计|基本|项目\n201|教育支出|12.50|8.25|4.25\n206|科技支出|30.00|4.75|25.25\n");
    }

    /** 预算安排 over 小计, 基本 and 项目, of which 基本 has three columns of its own; 小计 stands halfway down to these. */
    @Test
    void takesAGroupOverAGroupInItsMiddleForNoWrappedHeading() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "291 预算安排")
                .line(118, "105 编码", "150 科目", "301 基本")
                .line(125, "205 小计", "395 项目")
                .line(131, "251 合计", "301 人员", "351 公用")
                .line(150, "105 201", "150 教育支出", "205 12.50", "251 8.25", "301 4.25", "351 4.00", "395 4.25")
                .line(170, "105 206", "150 科技支出", "205 30.00", "251 4.75", "301 2.75", "351 2.00", "395 25.25");

        assertThat(drawn.grid()).startsWith("编码|科目|预算安排\n小计|基本|项目\n合计|人员|公用\n201|教育支出|12.50|8.25|4.25|4.00|4.25\n");
    }

    /** Headings at the top of their cells: 编码 shows it, and 小计 and 项目 are not there. */
    @Test
    void takesAGroupOverItsMiddleColumnForNoWrappedHeadingWhereAllStandAtTheTop() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 编码", "150 科目", "251 预算安排")
                .line(120, "205 小计", "261 基本", "315 项目")
                .line(140, "105 201", "150 教育支出", "205 12.50", "261 8.25", "315 4.25")
                .line(160, "105 206", "150 科技支出", "205 30.00", "261 4.75", "315 25.25");

        assertThat(drawn.grid())
                .isEqualTo("编码|科目|预算安排\n小计|基本|项目\n201|教育支出|12.50|8.25|4.25\n206|科技支出|30.00|4.75|25.25\n");
    }

    /** 专户管理资金 stands in the middle of its neighbours by chance: 项目 goes down beside it. */
    @Test
    void keepsAHeadingOfThreeLinesBetweenOthers() {
        InkDrawing drawn = new InkDrawing()
                .line(103, "145 拨款", "200 专户")
                .line(115, "105 科目", "200 管理", "250 项目")
                .line(127, "125 合计", "155 基金", "200 资金")
                .line(150, "100 教育", "122 2.50", "152 8.25", "200 4.25", "250 4.25")
                .line(170, "100 科技", "122 3.00", "152 4.75", "200 2.75", "250 4.75");

        assertThat(drawn.grid()).startsWith("科目|拨款|专户管理资金|项目\n合计|基金\n");
    }

    /** All headings stand at the top of their cells, and nothing stands in the last column. */
    @Test
    void keepsABlankColumnAtTheEndWhoseHeadingStandsBesideAGroup() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 科目", "180 合计", "270 本年收入", "395 结转")
                .line(125, "225 小计", "280 拨款", "335 其他")
                .line(145, "105 教育支出", "175 12.50", "220 12.50", "275 8.25", "330 4.25")
                .line(165, "105 科技支出", "175 30.00", "220 30.00", "275 4.75", "330 25.25");

        assertThat(drawn.grid())
                .isEqualTo("科目|合计|本年收入|结转\n小计|拨款|其他\n教育支出|12.50|12.50|8.25|4.25|\n科技支出|30.00|30.00|4.75|25.25|\n");
    }

    @Test
    void keepsAHeadingThatIsWrappedBesideOthersAtTheFootOfTheirCells() {
        InkDrawing drawn = new InkDrawing()
                .text(251, 105, "预算安排")
                .line(120, "105 编码", "150 科目", "205 小计", "261 基本", "315 项目")
                .line(140, "105 201", "150 教育支出", "205 12.50", "261 8.25", "315 4.25")
                .line(160, "105 206", "150 科技支出", "205 30.00", "261 4.75", "315 25.25");

        assertThat(drawn.grid()).isEqualTo("编码|科目|小计|预算安排基本|项目\n201|教育支出|12.50|8.25|4.25\n206|科技支出|30.00|4.75|25.25\n");
    }

    @Test
    void takesHeadingsAboveTheFirstRuleOfATableWithoutATopRule() {
        InkDrawing drawn = body(
                        new InkDrawing()
                                .line(85, "105 部门：某局", "310 单位：万元")
                                .line(105, "150 科目编码", "275 预算安排情况")
                                .line(125, "105 类", "135 款", "175 科目", "265 合计", "335 基本"),
                        145)
                .across(119, 100, 360)
                .across(139, 100, 360)
                .across(159, 100, 360)
                .across(179, 100, 360);

        assertThat(drawn.grid())
                .isEqualTo("科目编码|预算安排情况\n类|款|科目|合计|基本\n201|01|教育支出|12.50|8.25\n201|02|科技支出|30.00|4.75\n");
    }

    @Test
    void takesHeadingsAboveAStripeThatBeginsWithAWrappedLabel() {
        InkDrawing drawn = new InkDrawing()
                .line(85, "150 收入", "310 支出")
                .line(103, "110 项目", "205 金额", "260 项目", "365 金额")
                .line(121, "105 一、一般公共", "250 一、教育")
                .line(127, "200 12.50", "360 12.50")
                .line(133, "105 预算", "250 支出")
                .line(149, "105 二、事业收入", "205 8.25", "250 二、其他", "365 8.25");
        for (int y : List.of(119, 145, 161)) {
            drawn.across(y, 100, 390);
        }

        assertThat(drawn.grid()).isEqualTo("收入|支出\n项目|金额|项目|金额\n一、一般公共预算|12.50|一、教育支出|12.50\n二、事业收入|8.25|二、其他|8.25\n");
    }

    @Test
    void makesNoColumnOfAGroupInTheWhiteBetweenItsHeadings() {
        InkDrawing drawn = new InkDrawing()
                .text(260, 85, "支出预算")
                .text(300, 100, "比上年增减")
                .line(107, "110 科目", "200 上年数")
                .line(115, "275 金额", "365 %");
        for (int row = 0; row < 3; row++) {
            drawn.line(135 + 20 * row, "105 教育支出", "200 124.26", "298 12.50", "367 8.25");
        }

        assertThat(drawn.grid()).contains("比上年增减\n", "金额|%\n教育支出|124.26|12.50|8.25\n");
    }

    @Test
    void takesAllLinesOfADeepHead() {
        InkDrawing drawn = new InkDrawing().text(160, 40, "某市支出情况").text(120, 100, "科目");
        List<String> groups = List.of("资金金额", "部门预算", "预算安排", "本年安排", "财政安排", "一般公共", "基金安排", "资本安排", "财政专户");
        for (int i = 0; i < groups.size(); i++) {
            drawn.text(250, 60 + 14 * i, groups.get(i));
        }
        for (int row = 0; row < 3; row++) {
            drawn.line(205 + 20 * row, "105 教育支出", "240 12.50", "310 8.25");
        }
        drawn.line(187, "245 合计", "312 基本");

        assertThat(drawn.grid()).contains("资金金额").contains("合计|基本");
    }

    @Test
    void makesNoColumnOfAGroupBelowAGroupThatStandsBetweenTwoHeadings() {
        InkDrawing drawn = body(
                new InkDrawing()
                        .line(105, "115 编码", "275 预算安排情况")
                        .text(300, 125, "支出")
                        .line(145, "105 类", "135 款", "175 科目", "265 合计", "335 基本"),
                165);

        assertThat(drawn.grid())
                .isEqualTo("编码|科目|预算安排情况\n类|款|支出\n合计|基本\n201|01|教育支出|12.50|8.25\n201|02|科技支出|30.00|4.75\n");
    }

    @Test
    void makesNoColumnOfAHeadingThatARulePartsFromThoseOnEitherSide() {
        InkDrawing drawn = body(
                        new InkDrawing()
                                .text(222, 105, "预算")
                                .text(222, 125, "安排")
                                .line(155, "105 类", "135 款", "175 科目")
                                .text(300, 145, "支出")
                                .line(165, "265 合计", "335 基本"),
                        185)
                .across(159, 250, 360);

        assertThat(drawn.grid())
                .isEqualTo("预算\n安排\n类|款|科目|支出\n合计|基本\n201|01|教育支出|12.50|8.25\n201|02|科技支出|30.00|4.75\n");
    }

    @Test
    void leavesAHeadingWithNothingBelowItInItsOwnColumn() {
        InkDrawing drawn = new InkDrawing()
                .text(75, 105, "科目编码")
                .text(234, 114, "科目名称")
                .text(510, 105, "资金金额")
                .line(123, "55 类", "90 款", "125 项", "377 上年预算数", "462 本年预算数", "547 比上年增减", "637 增减比例");
        row(drawn, 142, "201", 52, "一般公共服务支出");
        row(drawn, 161, "03", 90, "政府办公厅及相关机构事务");
        row(drawn, 180, "01", 125, "行政运行");

        assertThat(drawn.grid())
                .startsWith("科目编码|科目名称|资金金额\n类|款|项|上年预算数|本年预算数|比上年增减|增减比例\n201|||一般公共服务支出|10.00|12.00|2.00|20.00\n");
    }

    private static void row(InkDrawing drawn, int y, String code, int x, String name) {
        drawn.text(x, y, code).text(151, y, name).line(y, "416 10.00", "501 12.00", "591 2.00", "671 20.00");
    }

    @Test
    void putsTwoLettersFarApartTogetherOverOneColumn() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 编码", "175 名称", "270 金", "295 额")
                .line(125, "105 201", "160 教育支出", "315 12.50")
                .line(145, "105 202", "160 科技支出", "315 30.00");

        assertThat(drawn.grid()).isEqualTo("编码|名称|金额\n201|教育支出|12.50\n202|科技支出|30.00\n");
    }

    @Test
    void keepsTwoLettersFarApartThatHaveAColumnEach() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 名称", "200 增", "240 减")
                .line(125, "105 教育支出", "185 12.50", "225 8.25")
                .line(145, "105 科技支出", "185 30.00", "225 4.75");

        assertThat(drawn.grid()).isEqualTo("名称|增|减\n教育支出|12.50|8.25\n科技支出|30.00|4.75\n");
    }

    @Test
    void putsTheLettersOfHeadingsOverOthersTogetherInPairs() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "115 收", "205 入", "330 支", "420 出")
                .line(125, "125 项目", "215 金额", "285 项目", "365 合计", "435 基本")
                .line(145, "105 财政拨款", "205 12.50", "265 教育支出", "365 12.50", "435 8.25")
                .line(165, "105 其他收入", "205 30.00", "265 科技支出", "365 30.00", "435 4.75");

        assertThat(drawn.grid()).isEqualTo("""
                        收入|支出
                        项目|金额|项目|合计|基本
                        财政拨款|12.50|教育支出|12.50|8.25
                        其他收入|30.00|科技支出|30.00|4.75
                        """);
    }

    @Test
    void keepsAHeadThatIsSetLargerThanItsRows() {
        InkDrawing drawn = new InkDrawing()
                .text(105, 80, "单位：万元")
                .sized(13, 105, "105 编码", "160 名称", "240 合计", "315 基本")
                .line(130, "105 201", "145 教育支出", "240 12.50", "315 8.25")
                .line(150, "105 202", "145 科技支出", "240 30.00", "315 4.75");

        assertThat(drawn.grid()).isEqualTo("编码|名称|合计|基本\n201|教育支出|12.50|8.25\n202|科技支出|30.00|4.75\n");
    }

    @Test
    void takesItemsWithOrdinalsBelowTheHeadForRows() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "115 项目", "195 金额", "265 项目", "345 合计", "415 基本")
                .line(125, "105 二、上年结转", "250 二、结转下年")
                .line(145, "120 收入总计", "190 12.50", "265 支出总计", "345 12.50", "415 12.50");

        assertThat(drawn.grid()).isEqualTo("项目|金额|项目|合计|基本\n二、上年结转||二、结转下年||\n收入总计|12.50|支出总计|12.50|12.50\n");
    }

    private static InkDrawing body(InkDrawing head, int y) {
        return head.line(y, "105 201", "135 01", "165 教育支出", "265 12.50", "340 8.25")
                .line(y + 20, "105 201", "135 02", "165 科技支出", "265 30.00", "340 4.75");
    }

    @Test
    void takesHeadingsThatFillTheirColumnsForTwo() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "205 公务用车购", "258 公务用车运", "311 因公出国费")
                .line(111, "105 部门", "165 小计")
                .line(117, "220 置费", "273 行费", "326 用数")
                .line(140, "105 财政局", "165 98.50", "220 24.80", "278 73.70", "330 5.00")
                .line(160, "105 教育局", "165 98.50", "220 24.80", "278 73.70", "330 5.00");

        assertThat(drawn.grid()).startsWith("部门|小计|公务用车购置费|公务用车运行费|因公出国费用数\n财政局|");
    }

    @Test
    void keepsAHeadingOverTwoColumnsWholeThatHasAnother() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "212 二〇二五年", "265 预算数")
                .line(125, "105 部门", "205 基本支出", "265 项目支出")
                .line(145, "105 财政局", "220 24.80", "278 73.70")
                .line(165, "105 教育局", "220 24.80", "278 73.70");

        assertThat(drawn.grid()).startsWith("部门|二〇二五年预算数\n基本支出|项目支出\n财政局|");
    }

    @Test
    void doesNotTakeAHeadingBelowARuleForTheRestOfTheOneAboveIt() {
        InkDrawing drawn = new InkDrawing()
                .across(100, 100, 400)
                .line(103, "305 支出")
                .across(115, 100, 400)
                .line(118, "105 科目", "205 小计", "305 人员", "375 公用")
                .across(130, 100, 400)
                .line(133, "105 教育", "200 12.50", "300 12.50", "375 8.25")
                .across(145, 100, 400)
                .line(148, "105 科技", "200 12.50", "300 12.50", "375 8.25")
                .across(160, 100, 400);

        assertThat(drawn.grid()).startsWith("科目|小计|支出\n人员|公用\n教育|");
    }

    @Test
    void takesLettersBesideEachOtherForHeadings() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "107 科目编码", "195 名称", "250 基金支")
                .line(118, "102 类", "122 款", "142 项", "260 出");
        for (int row = 0; row < 3; row++) {
            drawn.line(145 + 20 * row, "100 201", "123 01", "143 03", "165 教育支出", "255 12.50");
        }

        assertThat(drawn.grid()).startsWith("科目编码|名称|基金支出\n类|款|项\n201|01|03|教育支出|12.50\n");
    }

    @Test
    void takesLettersThatNearlyTouchForHeadingsOfTheColumnsInWhoseMiddleTheyStand() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "107 科目编码", "195 名称", "260 合计")
                .line(125, "102 类", "120 款", "136 项")
                .line(145, "100 201", "165 教育支出", "255 12.50")
                .line(165, "120 01", "165 普通教育", "255 12.50")
                .line(185, "136 03", "165 学前教育", "255 12.50");

        assertThat(drawn.grid()).isEqualTo("科目编码|名称|合计\n类|款|项\n201|||教育支出|12.50\n|01||普通教育|12.50\n||03|学前教育|12.50\n");
    }

    /** A wrapped heading begins higher than the others, alone on its line and with a colon. */
    @Test
    void keepsAHeadingWithAColonAboveTheOthers() {
        InkDrawing drawn = new InkDrawing()
                .text(270, 106, "其中：基")
                .line(112, "125 科目", "220 合计", "350 项目支出")
                .text(275, 118, "本支出")
                .line(145, "105 教育支出", "215 12.50", "365 12.50")
                .line(165, "105 科技支出", "215 30.00", "365 30.00");

        assertThat(drawn.grid()).isEqualTo("科目|合计|其中：基本支出|项目支出\n教育支出|12.50||12.50\n科技支出|30.00||30.00\n");
    }

    /** The lowest row of headings is higher than the one above it, so that what covers both stands nearly as low. */
    @Test
    void aHeadingCoversBothLevelsInTheMiddleOfWhichItStands() {
        InkDrawing drawn = new InkDrawing()
                .text(255, 105, "公务用车购置及运行费")
                .line(120, "105 项目", "165 合计", "215 出国费", "375 接待费", "425 会议费")
                .text(285, 123, "购置费")
                .text(262, 127, "小计")
                .text(330, 123, "运行维")
                .text(290, 135, "用")
                .text(335, 135, "护费")
                .line(
                        155,
                        "105 教育",
                        "160 12.50",
                        "220 8.25",
                        "257 4.25",
                        "290 1.25",
                        "330 3.00",
                        "380 1.00",
                        "430 1.00")
                .line(
                        175,
                        "105 科技",
                        "160 12.50",
                        "220 8.25",
                        "257 4.25",
                        "290 1.25",
                        "330 3.00",
                        "380 1.00",
                        "430 1.00");

        assertThat(drawn.grid()).startsWith("项目|合计|出国费|公务用车购置及运行费|接待费|会议费\n小计|购置费用|运行维护费\n");
    }

    @Test
    void cutsHeadingsThatTouchInAllTheirLines() {
        InkDrawing drawn = new InkDrawing()
                .run(105, "180 上缴上级", "225 事业单位")
                .run(117, "185 支出表", "225 经营支出")
                .line(111, "105 科目", "280 其他")
                .line(140, "105 教育支出", "185 0.25", "235 0.50", "280 1.00")
                .line(160, "105 科技支出", "185 0.25", "235 0.50", "280 1.00");

        assertThat(drawn.grid()).startsWith("科目|上缴上级支出表|事业单位经营支出|其他\n教育支出|0.25|0.50|1.00\n");
    }

    @Test
    void cutsHeadingsThatTouchOverAColumnThatIsBlank() {
        InkDrawing drawn = new InkDrawing()
                .run(105, "180 政府性基金", "236 国有资本")
                .line(117, "195 预算", "236 经营预算")
                .line(111, "105 科目", "300 合计")
                .line(140, "105 教育支出", "195 0.25", "300 1.00")
                .line(160, "105 科技支出", "195 0.25", "300 1.00");

        assertThat(drawn.grid()).startsWith("科目|政府性基金预算|国有资本经营预算|合计\n教育支出|0.25||1.00\n");
    }

    @Test
    void readsAHeadAloneAtTheFootOfAPage() {
        InkDrawing drawn = new InkDrawing()
                .line(85, "105 部门：某局", "310 单位：万元")
                .across(100, 100, 400)
                .across(119, 100, 400)
                .across(139, 100, 400)
                .line(105, "150 收入", "300 支出")
                .line(125, "115 项目", "205 金额", "265 项目", "355 金额");

        assertThat(drawn.grid()).isEqualTo("收入|支出\n项目|金额|项目|金额\n");
    }

    @Test
    void cutsHeadingsThatTouchOverFilledAndBlankColumns() {
        InkDrawing drawn = new InkDrawing()
                .run(105, "180 财政拨款收", "234 上级补", "268 事业收")
                .line(117, "200 入", "234 助收入", "278 入")
                .line(111, "105 科目", "330 合计")
                .line(140, "105 教育支出", "200 0.25", "275 1.50", "330 1.00")
                .line(160, "105 科技支出", "200 0.25", "275 1.50", "330 1.00");

        assertThat(drawn.grid()).startsWith("科目|财政拨款收入|上级补助收入|事业收入|合计\n教育支出|0.25||1.50|1.00\n");
    }

    @Test
    void makesNoColumnOfAGroupThatStandsHigherThanTheHeadingsOfSingleColumns() {
        InkDrawing drawn = new InkDrawing()
                .line(100, "136 科目编码")
                .line(112, "280 科目名称", "400 合计")
                .line(124, "125 类", "205 款")
                .line(150, "105 301", "250 工资福利支出", "395 82.02")
                .line(170, "166 01", "250 基本工资", "395 60.00")
                .line(190, "166 03", "250 奖金", "395 22.02");

        assertThat(drawn.grid()).isEqualTo("科目编码|科目名称|合计\n类|款\n301||工资福利支出|82.02\n|01|基本工资|60.00\n|03|奖金|22.02\n");
    }

    @Test
    void keepsTheColumnOfAHeadingHalfwayDownInTheMiddleOfTwoOthers() {
        InkDrawing drawn = new InkDrawing()
                .line(100, "130 科目编码", "400 本年支出")
                .line(112, "240 科目名称")
                .line(124, "105 类", "145 款", "185 项", "320 小计", "470 项目支出")
                .line(150, "100 212", "200 城乡社区", "310 39.45", "475 39.45")
                .line(170, "143 08", "200 土地出让", "310 39.45", "475 39.45")
                .line(190, "180 01", "200 征地", "310 39.45", "475 39.45");

        assertThat(drawn.grid()).contains("212|||城乡社区|39.45|39.45\n").contains("||01|征地|39.45|39.45\n");
    }

    @Test
    void takesTheNameOfAUnitWithItsOrdinalForNoHeading() {
        InkDrawing drawn = new InkDrawing()
                .text(105, 95, "二、某县服务站")
                .line(112, "110 编码", "165 名称", "245 合计", "315 基本")
                .line(130, "105 201", "160 教育支出", "240 12.50", "315 8.25")
                .line(150, "105 202", "160 农业支出", "240 8.25", "315 4.75");

        assertThat(drawn.grid()).isEqualTo("编码|名称|合计|基本\n201|教育支出|12.50|8.25\n202|农业支出|8.25|4.75\n");
    }
}
