package io.github.yusuan.layout.ruled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.InkDrawing;
import io.github.yusuan.page.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that draw only a part of their borders. */
class BodyWithoutRowRulesTest {
    private static final String ROWS = "科目|合计|基本\n教育支出|12.50|8.25\n科技支出|30.00|\n农业支出|4.75|4.75\n";

    @Test
    void takesEachLineOfFiguresForARowWhereNoRulePartsThem() {
        InkDrawing drawn = texts(new InkDrawing()
                .across(100, 100, 340)
                .across(120, 100, 340)
                .across(200, 100, 340)
                .down(100, 100, 200)
                .down(200, 100, 200)
                .down(270, 100, 200)
                .down(340, 100, 200));

        assertThat(drawn.grid()).isEqualTo(ROWS);
    }

    /** Amounts of a government are whole; numbers of pages are short. */
    @Test
    void takesLongWholeNumbersBelowEachOtherForAmounts() {
        InkDrawing drawn = new InkDrawing();
        drawn.line(105, "105 税收收入", "310 3995").line(125, "105 增值税", "322 52");
        drawn.line(145, "105 非税收入", "300 37235").line(165, "105 合计", "300 41230");
        InkDrawing contents = new InkDrawing();
        contents.line(105, "105 收入总表", "328 5").line(125, "105 支出总表", "322 12").line(145, "105 情况说明", "316 103");

        assertThat(drawn.grid()).isEqualTo("税收收入|3995\n增值税|52\n非税收入|37235\n合计|41230\n");
        assertThat(contents.page().blocks()).noneMatch(Grid.class::isInstance);
    }

    /** The page in the middle of a long table has neither its first rule nor its last one. */
    @Test
    void takesRulesFromTopToBottomAloneForColumns() {
        InkDrawing drawn = new InkDrawing();
        drawn.down(100, 100, 190).down(250, 100, 190).down(340, 100, 190);
        drawn.line(105, "105 205—教育支出", "310 3995").line(125, "115 20501—教育管理事务", "310 3995");
        drawn.line(145, "105 206—科技支出", "300 37235").line(165, "115 20601—科技管理事务", "300 37235");

        assertThat(drawn.grid()).isEqualTo("205—教育支出|3995\n20501—教育管理事务|3995\n206—科技支出|37235\n20601—科技管理事务|37235\n");
    }

    @Test
    void letsColumnsRunOnThatOnlyTheHeadParts() {
        InkDrawing drawn = texts(new InkDrawing()
                .across(100, 100, 340)
                .across(120, 100, 340)
                .across(200, 100, 340)
                .down(100, 100, 200)
                .down(200, 100, 120)
                .down(270, 100, 120)
                .down(340, 100, 200));

        assertThat(drawn.grid()).isEqualTo(ROWS);
    }

    @Test
    void partsTheLevelsOfAHeadWhereItsVerticalsBegin() {
        InkDrawing drawn = new InkDrawing()
                .across(100, 100, 400)
                .across(140, 100, 400)
                .across(200, 100, 400)
                .down(100, 100, 200)
                .down(130, 120, 200)
                .down(160, 100, 200)
                .down(250, 100, 200)
                .down(325, 120, 200)
                .down(400, 100, 200)
                .line(105, "110 编码", "300 支出")
                .line(125, "105 类", "140 款", "170 科目", "270 合计", "345 基本")
                .line(148, "105 301", "170 工资", "265 12.50", "340 8.25")
                .line(165, "105 301", "140 01", "170 基本工资", "265 12.50", "340 8.25")
                .line(182, "105 302", "170 商品", "265 4.75", "340 4.75");

        assertThat(drawn.grid())
                .isEqualTo("编码|科目|支出\n类|款|合计|基本\n301||工资|12.50|8.25\n301|01|基本工资|12.50|8.25\n302||商品|4.75|4.75\n");
    }

    @Test
    void partsTheLevelsOfAHeadThatNoRuleClosesAtItsTop() {
        InkDrawing drawn = new InkDrawing()
                .across(140, 100, 325)
                .down(100, 100, 200)
                .down(130, 120, 200)
                .down(160, 100, 200)
                .down(250, 100, 200)
                .down(325, 100, 200)
                .line(105, "110 编码")
                .line(115, "170 科目", "270 合计")
                .line(125, "105 类", "140 款")
                .line(148, "105 301", "170 工资", "265 12.50")
                .line(165, "105 301", "140 01", "170 基本工资", "265 12.50")
                .line(182, "105 302", "170 商品", "265 4.75");

        assertThat(drawn.grid()).startsWith("编码|科目|合计\n类|款\n301||工资|12.50\n301|01|基本工资|12.50\n");
    }

    @Test
    void partsARowOfColumnNumbersFromTheHeadingsAboveIt() {
        InkDrawing drawn = new InkDrawing()
                .across(135, 100, 340)
                .down(100, 100, 200)
                .down(200, 100, 200)
                .down(270, 100, 200)
                .down(340, 100, 200)
                .line(105, "105 科目", "225 合计", "295 基本")
                .line(122, "130 栏次", "230 1", "300 2")
                .line(145, "105 教育支出", "220 12.50", "295 8.25")
                .line(165, "105 科技支出", "220 30.00");

        assertThat(drawn.grid()).isEqualTo("科目|合计|基本\n栏次|1|2\n教育支出|12.50|8.25\n科技支出|30.00|\n");
    }

    @Test
    void readsAFrameWithoutInnerVerticalsByAlignment() {
        InkDrawing drawn = texts(new InkDrawing()
                .across(100, 100, 340)
                .across(120, 100, 340)
                .across(200, 100, 340)
                .down(100, 100, 200)
                .down(340, 100, 200));

        assertThat(drawn.grid()).isEqualTo(ROWS);
    }

    @Test
    void centresAWrappedLabelOnItsFigures() {
        InkDrawing drawn = columns(160)
                .line(125, "105 教育支出", "210 12.50")
                .text(105, 143, "国有资本经营预算支")
                .text(105, 155, "出")
                .text(210, 149, "30.00")
                .line(173, "105 农业支出", "210 4.75");

        assertThat(drawn.grid()).isEqualTo("科目|合计\n教育支出|12.50\n国有资本经营预算支出|30.00\n农业支出|4.75\n");
    }

    @Test
    void keepsAWrappedLabelWithTheFiguresBesideItsFirstLine() {
        InkDrawing drawn = columns(160)
                .line(125, "105 国有资本经营预算支", "210 12.50")
                .text(105, 137, "出")
                .line(155, "105 科技支出", "210 30.00")
                .line(173, "105 农业支出", "210 4.75");

        assertThat(drawn.grid()).isEqualTo("科目|合计\n国有资本经营预算支出|12.50\n科技支出|30.00\n农业支出|4.75\n");
    }

    @Test
    void takesALabelWithoutFiguresForARowOfItsOwn() {
        InkDrawing drawn = columns(160)
                .text(105, 125, "一、收入")
                .line(143, "105 税收收入", "210 30.00")
                .line(161, "105 农业支出", "210 4.75");

        assertThat(drawn.grid()).isEqualTo("科目|合计\n一、收入|\n税收收入|30.00\n农业支出|4.75\n");
    }

    @Test
    void readsWholeNumbersBesideARuleThatRunsOn() {
        InkDrawing drawn = new InkDrawing()
                .across(100, 100, 280)
                .across(120, 100, 280)
                .down(200, 100, 200)
                .line(107, "110 地", "150 区", "210 决算数")
                .line(125, "105 开封市", "210 71147")
                .line(143, "105 其中：市本级", "210 15632")
                .line(161, "105 尉氏县", "210 44971");

        assertThat(drawn.grid()).isEqualTo("地区|决算数\n开封市|71147\n其中：市本级|15632\n尉氏县|44971\n");
    }

    @Test
    void readsWholeNumbersBetweenRulesOfTheirRows() {
        InkDrawing drawn = new InkDrawing();
        for (int y = 100; y <= 172; y += 18) {
            drawn = drawn.across(y, 100, 280);
        }
        drawn = drawn.line(105, "105 项目", "210 决算数")
                .line(123, "105 均衡性转移支付", "210 14900")
                .line(141, "105 结算补助", "210 5800")
                .line(159, "105 合计", "210 20700");

        assertThat(drawn.grid()).isEqualTo("项目|决算数\n均衡性转移支付|14900\n结算补助|5800\n合计|20700\n");
    }

    /** In one place the next label stands in the middle of its row, close below one that stands at the bottom. */
    @Test
    void readsLabelsAtTheBottomOfTheirRows() {
        InkDrawing drawn = columns(200)
                .line(125, "105 开封市", "210 12.50")
                .text(105, 149, "兰考县")
                .text(210, 143, "30.00")
                .text(105, 167, "尉氏县")
                .text(210, 161, "4.75")
                .line(179, "105 洛阳市", "210 6.25");

        assertThat(drawn.grid()).isEqualTo("科目|合计\n开封市|12.50\n兰考县|30.00\n尉氏县|4.75\n洛阳市|6.25\n");
    }

    @Test
    void leavesACellWithAWrappedTextInOnePiece() {
        InkDrawing drawn = new InkDrawing()
                .net(List.of(100, 200, 280), List.of(100, 130, 160))
                .text(105, 103, "机关事业单位基本")
                .text(105, 115, "养老保险缴费")
                .text(205, 109, "12.50");

        assertThat(drawn.grid()).startsWith("机关事业单位基本养老保险缴费|12.50\n");
    }

    @Test
    void keepsTheIndentOfTheFirstLineOfAWrappedLabel() {
        Grid grid = new InkDrawing()
                        .net(List.of(100, 200, 280), List.of(100, 130, 160))
                        .text(125, 103, "机关事业单位")
                        .text(105, 115, "养老保险")
                        .page()
                        .blocks()
                        .stream()
                        .map(Grid.class::cast)
                        .findFirst()
                        .orElseThrow();

        assertThat(grid.cells().get(0).textLeft()).isEqualTo(125);
    }

    @Test
    void readsDigitsThatStandApartAsOneNumberWithoutRules() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 科目", "225 合计", "295 基本")
                .line(125, "105 教育支出", "225 1 212.50", "305 8. 25")
                .line(145, "105 科技支出", "225 1 230.00", "305 9. 00");

        assertThat(drawn.grid()).isEqualTo("科目|合计|基本\n教育支出|1212.50|8.25\n科技支出|1230.00|9.00\n");
    }

    @Test
    void keepsATextInOnePieceThatNoRulePartsAtItsHeight() {
        InkDrawing drawn = columns(60)
                .down(150, 100, 120)
                .down(150, 138, 180)
                .text(155, 105, "名称")
                .line(125, "130 本年支出", "210 42.50")
                .line(143, "105 201", "155 教育", "210 12.50")
                .line(161, "105 202", "155 科技", "210 30.00");

        assertThat(drawn.grid()).isEqualTo("科目|名称|合计\n本年支出||42.50\n201|教育|12.50\n202|科技|30.00\n");
    }

    private static InkDrawing columns(int height) {
        return new InkDrawing()
                .across(100, 100, 280)
                .across(120, 100, 280)
                .across(120 + height, 100, 280)
                .down(100, 100, 120 + height)
                .down(200, 100, 120 + height)
                .down(280, 100, 120 + height)
                .line(105, "105 科目", "205 合计");
    }

    private static InkDrawing texts(InkDrawing drawing) {
        return drawing.line(105, "105 科目", "225 合计", "295 基本")
                .line(125, "105 教育支出", "240 12.50", "315 8.25")
                .line(145, "105 科技支出", "240 30.00")
                .line(165, "105 农业支出", "245 4.75", "315 4.75");
    }
}
