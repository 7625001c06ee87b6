package io.github.yusuan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules, fills and the places of glyphs make of a page. */
class TableExtractorTest {
    private static final List<Integer> COLUMNS = List.of(100, 200, 280);
    private static final List<Integer> ROWS = List.of(100, 120, 140);
    private static final String TEXTS = "科目|预算数\n教育支出|12.50\n";

    @Test
    void givesEveryGlyphToItsCell() {
        InkDrawing drawn = withTexts(new InkDrawing().net(COLUMNS, ROWS));

        assertThat(drawn.grid()).isEqualTo(TEXTS);
    }

    @Test
    void cutsTextThatWasWrittenInOneGoAtTheRule() {
        InkDrawing drawn = new InkDrawing().net(COLUMNS, ROWS).text(160, 125, "教育支出12.50");

        assertThat(drawn.grid()).isEqualTo("|\n教育支出|12.50\n");
    }

    @Test
    void joinsANumberAndANameThatAreBrokenOverLines() {
        InkDrawing drawn = new InkDrawing()
                .net(COLUMNS, List.of(100, 130, 160))
                .text(105, 103, "机关事业单位基本")
                .text(105, 115, "养老保险缴费")
                .text(205, 103, "12,345,678,901")
                .text(205, 115, ".25");

        assertThat(drawn.grid()).startsWith("机关事业单位基本养老保险缴费|12,345,678,901.25\n");
    }

    @Test
    void keepsNamesWholeThatRunOverTheirCellsIntoThoseOfTheAmounts() {
        InkDrawing drawn = new InkDrawing()
                .net(List.of(100, 200, 280, 360), List.of(100, 120, 140, 160, 180, 200, 220, 240))
                .line(105, "105 科目", "205 合计", "285 基本支出")
                .line(125, "105 教育支出", "245 42.50", "325 42.50")
                .line(145, "105 机关服务", "245 12.50", "325 12.50")
                .line(165, "110 机关事业单位基本养老保险", "250 3.25", "330 3.25")
                .line(185, "105 事业运行", "250 6.75", "330 6.75")
                .line(205, "105 幼儿教育", "245 10.00", "325 10.00")
                .line(225, "105 小学教育", "245 10.00", "325 10.00");

        assertThat(drawn.grid()).contains("机关事业单位基本养老保险|3.25|3.25\n", "科目|合计|基本支出\n");
    }

    @Test
    void mergesCellsThatNoRuleParts() {
        InkDrawing drawn = new InkDrawing()
                .across(100, 100, 300)
                .across(120, 200, 300)
                .across(140, 100, 300)
                .across(160, 100, 300)
                .down(100, 100, 160)
                .down(200, 100, 160)
                .down(250, 120, 160)
                .down(300, 100, 160)
                .text(105, 115, "科目")
                .text(205, 105, "基本支出")
                .line(125, "205 人员", "255 公用")
                .line(145, "105 教育", "205 1.00", "255 2.00");

        assertThat(drawn.grid()).isEqualTo("科目|基本支出\n人员|公用\n教育|1.00|2.00\n");
    }

    @Test
    void takesRulesThatAreDrawnTwiceOrInPiecesForOne() {
        InkDrawing drawn = new InkDrawing()
                .net(COLUMNS, ROWS)
                .across(100.8, 100, 280)
                .across(120, 100, 190)
                .across(120, 191, 280)
                .text(105, 105, "甲")
                .text(105, 125, "乙");

        assertThat(drawn.grid()).isEqualTo("甲|\n乙|\n");
    }

    /** The point is narrower than the shadow is away from it. */
    @Test
    void takesATextAndItsShadowForOne() {
        InkDrawing drawn = new InkDrawing().net(COLUMNS, ROWS);
        for (double shift : new double[] {0, 1.5}) {
            drawn.text(105 + shift, 105 + shift, "甲").text(205 + shift, 105 + shift, "1.5");
        }

        assertThat(drawn.grid()).isEqualTo("甲|1.5\n|\n");
    }

    @Test
    void seesTheGridOfFilledBoxes() {
        InkDrawing drawn = withTexts(new InkDrawing()
                .fill(100, 100, 199, 119, 0.8)
                .fill(200, 100, 280, 119, 0.8)
                .fill(100, 120, 199, 140, 0.85)
                .fill(200, 120, 280, 140, 0.85));

        assertThat(drawn.grid()).isEqualTo(TEXTS);
    }

    @Test
    void readsWhiteTextOnDarkGroundAndNoneOnPaper() {
        InkDrawing drawn = new InkDrawing()
                .fill(100, 100, 280, 120, 0.2)
                .net(COLUMNS, ROWS)
                .paleText(105, 105, "科目")
                .paleText(105, 125, "看不见");

        assertThat(drawn.grid()).isEqualTo("科目|\n|\n");
    }

    @Test
    void keepsTablesSideBySideApart() {
        Page page = new InkDrawing()
                .net(COLUMNS, ROWS)
                .net(List.of(300, 400, 480), ROWS)
                .line(105, "105 甲", "305 乙")
                .page();

        assertThat(page.blocks()).filteredOn(Grid.class::isInstance).hasSize(2);
    }

    @Test
    void leavesASmallListInTheCellOfATable() {
        InkDrawing drawn = new InkDrawing()
                .net(List.of(100, 200, 280, 400), List.of(100, 130, 160, 190))
                .line(105, "105 科目", "205 合计", "285 备注")
                .line(135, "105 教育支出", "205 42.50")
                .line(165, "105 科技支出", "205 12.50")
                .net(List.of(290, 340, 390), List.of(134, 145, 156))
                .line(134, "295 人数", "345 12")
                .line(146, "295 车辆", "345 3");

        assertThat(drawn.grid()).isEqualTo("科目|合计|备注\n教育支出|42.50|人数12车辆3\n科技支出|12.50|\n");
    }

    @Test
    void takesNoTableIntoAFrameOfFewCells() {
        InkDrawing drawn = withTexts(new InkDrawing()
                .net(COLUMNS, ROWS)
                .net(List.of(90, 290, 400), List.of(90, 150))
                .text(300, 100, "说明"));

        assertThat(drawn.page().blocks().stream().filter(Grid.class::isInstance))
                .hasSize(2);
    }

    @Test
    void takesAFrameAroundALineForNoTable() {
        Page page = new InkDrawing()
                .net(List.of(100, 400), List.of(100, 120))
                .text(105, 105, "公开表一")
                .page();

        assertThat(page.blocks()).singleElement().isInstanceOf(TextLine.class);
    }

    /** A head and a row in the columns and rows above. */
    private static InkDrawing withTexts(InkDrawing drawing) {
        return drawing.line(105, "105 科目", "205 预算数").line(125, "105 教育支出", "240 12.50");
    }

    /** Each cell has a frame of its own, set off from the next by less than half a line. */
    @Test
    void takesRulesWithNoRoomForTextBetweenThemForOne() {
        InkDrawing drawn = new InkDrawing()
                .net(List.of(100, 104, 200, 204, 280), List.of(100, 104, 120, 124, 140))
                .line(107, "115 科目", "215 合计")
                .line(127, "115 教育支出", "215 12.50");

        assertThat(drawn.grid()).isEqualTo("科目|合计\n教育支出|12.50\n");
    }
}
