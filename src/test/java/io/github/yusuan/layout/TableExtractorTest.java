package io.github.yusuan.layout;

import static org.assertj.core.api.Assertions.assertThat;

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
                .text(105, 105, "科目")
                .text(205, 105, "合计")
                .text(285, 105, "基本支出")
                .text(105, 125, "教育支出")
                .text(245, 125, "42.50")
                .text(325, 125, "42.50")
                .text(105, 145, "机关服务")
                .text(245, 145, "12.50")
                .text(325, 145, "12.50")
                .text(110, 165, "机关事业单位基本养老保险")
                .text(250, 165, "3.25")
                .text(330, 165, "3.25")
                .text(105, 185, "事业运行")
                .text(250, 185, "6.75")
                .text(330, 185, "6.75")
                .text(105, 205, "幼儿教育")
                .text(245, 205, "10.00")
                .text(325, 205, "10.00")
                .text(105, 225, "小学教育")
                .text(245, 225, "10.00")
                .text(325, 225, "10.00");

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
                .text(205, 125, "人员")
                .text(255, 125, "公用")
                .text(105, 145, "教育")
                .text(205, 145, "1.00")
                .text(255, 145, "2.00");

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
                .text(105, 105, "甲")
                .text(305, 105, "乙")
                .page();

        assertThat(page.blocks()).filteredOn(Grid.class::isInstance).hasSize(2);
    }

    @Test
    void leavesASmallListInTheCellOfATable() {
        InkDrawing drawn = new InkDrawing()
                .net(List.of(100, 200, 280, 400), List.of(100, 130, 160, 190))
                .text(105, 105, "科目")
                .text(205, 105, "合计")
                .text(285, 105, "备注")
                .text(105, 135, "教育支出")
                .text(205, 135, "42.50")
                .text(105, 165, "科技支出")
                .text(205, 165, "12.50")
                .net(List.of(290, 340, 390), List.of(134, 145, 156))
                .text(295, 134, "人数")
                .text(345, 134, "12")
                .text(295, 146, "车辆")
                .text(345, 146, "3");

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
        return drawing.text(105, 105, "科目")
                .text(205, 105, "预算数")
                .text(105, 125, "教育支出")
                .text(240, 125, "12.50");
    }
}
