package io.github.yusuan.layout.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.InkDrawing;
import org.junit.jupiter.api.Test;

/** Headings whose letters are set apart, over columns that no rule parts. */
class SpacedLettersTest {

    @Test
    void areOneHeadingWhereTheWhiteBetweenThemIsEven() {
        assertThat(drawn("105 科目", "200 合", "218 计", "270 基", "288 本", "306 支", "324 出", "380 其", "398 他"))
                .startsWith("科目|合计|基本支出|其他\n");
    }

    @Test
    void areColumnsOfCodesWhereTheySayClassAndItem() {
        InkDrawing drawn = new InkDrawing().line(105, "105 类", "127 款", "149 项", "190 科目", "260 合计");
        for (int row = 0; row < 3; row++) {
            drawn.line(125 + 20 * row, "103 201", "127 03", "149 01", "190 教育", "260 12.50");
        }
        assertThat(drawn.grid()).doesNotContain("类款");
    }

    private static String drawn(String... heads) {
        InkDrawing drawn = new InkDrawing().line(105, heads);
        for (int row = 0; row < 4; row++) {
            drawn.line(125 + 20 * row, "105 教育支出", "200 12.50", "290 11.50", "385 1.00");
        }
        return drawn.grid();
    }
}
