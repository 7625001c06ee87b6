package io.github.yusuan.layout.ruled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.InkDrawing;
import io.github.yusuan.page.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads of which every cell is drawn, over bodies without rules from top to bottom. */
class OpenBodiesTest {
    private static final String READ = """
            编码|名称|支出
            合计|基本
            |合计|12.50|12.50
            201|一般公共服务支出|8.25|
            202|教育支出|4.25|12.50
            """;

    @Test
    void hasTheColumnsOfAHeadThatRulesClose() {
        InkDrawing drawn = body(head());

        assertThat(drawn.grid()).isEqualTo(READ);
    }

    @Test
    void hasTheColumnsOfAHeadThatFillsDraw() {
        InkDrawing drawn = new InkDrawing();
        drawn.fill(100, 100, 150, 140, 0.8).fill(150, 100, 220, 140, 0.8);
        drawn.fill(220, 100, 340, 120, 0.8).fill(220, 120, 280, 140, 0.8).fill(280, 120, 340, 140, 0.8);
        headings(drawn);

        assertThat(body(drawn).grid()).isEqualTo(READ);
    }

    @Test
    void hasTheColumnsOfAHeadWhoseFillGoesOnInTheFirstRow() {
        InkDrawing drawn = new InkDrawing();
        for (int y = 100; y < 140; y += 20) {
            drawn.fill(100, y, 150, y + 20, 0.8).fill(150, y, 220, y + 20, 0.8).fill(220, y, 340, y + 20, 0.8);
        }
        drawn.line(105, "115 编码", "175 名称", "240 合计").line(125, "105 201", "155 教育支出", "290 8.25");
        drawn.line(145, "105 202", "155 科技支出", "290 4.25").line(185, "105 204", "155 农业支出", "290 4.25");
        drawn.fill(100, 160, 150, 180, 0.8).fill(150, 160, 220, 180, 0.8).fill(220, 160, 340, 180, 0.8);
        drawn.line(165, "105 203", "155 国防支出", "290 4.25");

        assertThat(drawn.grid()).isEqualTo("编码|名称|合计\n201|教育支出|8.25\n202|科技支出|4.25\n203|国防支出|4.25\n204|农业支出|4.25\n");
    }

    /** No rule stands at its sides, and none between 编码 and 类 and 款, where the vertical between these begins. */
    @Test
    void hasTheLevelsOfAHeadThatIsOpenAtItsSides() {
        InkDrawing drawn = new InkDrawing();
        drawn.across(100, 100, 340).across(140, 100, 340);
        drawn.down(130, 120, 140).down(160, 100, 140).down(240, 100, 140);
        drawn.text(120, 105, "编码").line(115, "180 名称", "280 支出").line(125, "110 类", "140 款");
        drawn.line(145, "105 201", "165 一般公共服务", "315 8.25").line(165, "105 201", "140 03", "165 教育支出", "315 4.25");

        assertThat(drawn.grid()).isEqualTo("编码|名称|支出\n类|款\n201||一般公共服务|8.25\n201|03|教育支出|4.25\n");
    }

    @Test
    void hasARowForTheNumbersOfTheColumnsWhereTheHeadIsOpenAtItsSides() {
        InkDrawing drawn = new InkDrawing();
        drawn.across(100, 100, 340).across(140, 100, 340).down(160, 100, 140).down(240, 100, 140);
        drawn.line(105, "115 编码", "180 名称", "280 支出").line(125, "125 1", "190 2", "290 3");
        drawn.line(145, "105 201", "165 一般公共服务", "315 8.25").line(165, "105 202", "165 教育支出", "315 4.25");

        assertThat(drawn.grid()).isEqualTo("编码|名称|支出\n1|2|3\n201|一般公共服务|8.25\n202|教育支出|4.25\n");
    }

    /** Most tables of a government's budget have a label and one amount. */
    @Test
    void hasTheTwoColumnsOfAHead() {
        InkDrawing drawn = new InkDrawing();
        drawn.across(100, 100, 340)
                .across(120, 100, 340)
                .down(100, 100, 120)
                .down(240, 100, 120)
                .down(340, 100, 120);
        drawn.line(105, "160 项目", "275 决算数").line(125, "105 税收收入", "315 8.25");
        drawn.line(145, "105 非税收入", "315 4.25").line(165, "105 合计", "310 12.50");

        assertThat(drawn.grid()).isEqualTo("项目|决算数\n税收收入|8.25\n非税收入|4.25\n合计|12.50\n");
    }

    @Test
    void isCutAtTheRulesBetweenItsRows() {
        InkDrawing drawn = head().across(157, 100, 340).across(180, 100, 340).across(200, 100, 340);
        drawn.line(143, "165 合计", "250 12.50", "310 12.50").line(160, "105 201", "155 教育");
        drawn.line(168, "155 支出", "255 8.25").line(185, "105 202", "155 科技", "255 4.25", "310 12.50");

        assertThat(drawn.grid()).isEqualTo("编码|名称|支出\n合计|基本\n|合计|12.50|12.50\n201|教育支出|8.25|\n202|科技|4.25|12.50\n");
    }

    @Test
    void isNoneWhereAFigureStandsOverTwoColumns() {
        InkDrawing drawn = head();
        drawn.line(150, "105 2010101", "260 12,500.00").line(170, "105 2010102", "260 12,500.00");

        assertThat(drawn.page().blocks().stream().filter(Grid.class::isInstance))
                .hasSize(2);
    }

    private static InkDrawing head() {
        InkDrawing drawn = new InkDrawing().net(List.of(100, 150, 220, 340), List.of(100, 140));
        drawn.across(120, 220, 340).down(280, 120, 140);
        return headings(drawn);
    }

    private static InkDrawing headings(InkDrawing drawn) {
        return drawn.line(105, "270 支出").line(115, "115 编码", "175 名称").line(125, "240 合计", "300 基本");
    }

    private static InkDrawing body(InkDrawing drawn) {
        return drawn.line(145, "165 合计", "250 12.50", "310 12.50")
                .line(165, "155 一般公共服")
                .line(171, "105 201", "255 8.25")
                .line(177, "155 务支出")
                .line(197, "105 202", "155 教育支出", "255 4.25", "310 12.50");
    }
}
