package io.github.yusuan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Amounts of two columns without rules that touch each other. */
class TouchingAmountsTest {

    @Test
    void areCutWhereTheColumnOfTheOtherLinesEnds() {
        InkDrawing drawn = rows().text(105, 165, "合计")
                .text(185, 165, "143213000.00104791000.00")
                .text(315, 165, "38422000.00");

        assertThat(drawn.grid()).endsWith("合计|143213000.00|104791000.00|38422000.00\n");
    }

    @Test
    void stayOneTextWhereNoColumnEnds() {
        InkDrawing drawn = rows().text(105, 165, "合计").text(203, 165, "1432130.0010479.00");

        assertThat(drawn.grid()).doesNotContain("|1432130.00|", "|10479.00");
    }

    @Test
    void areCutWhereTheWordsOfTheOtherLinesBegin() {
        InkDrawing drawn = new InkDrawing()
                .text(105, 105, "收入")
                .text(215, 105, "金额")
                .text(250, 105, "支出")
                .text(350, 105, "金额");
        for (int row = 0; row < 3; row++) {
            int y = 125 + 20 * row;
            drawn.text(105, y, "教育收入").text(250, y, "教育支出").text(340, y, "12.50");
        }
        drawn.text(105, 185, "本年收入")
                .text(210, 185, "1,712.40")
                .text(250, 185, "本年支出")
                .text(340, 185, "12.50");

        assertThat(drawn.grid()).endsWith("本年收入|1,712.40|本年支出|12.50\n");
    }

    private static InkDrawing rows() {
        InkDrawing drawn = new InkDrawing()
                .text(105, 105, "科目")
                .text(210, 105, "合计")
                .text(275, 105, "基本")
                .text(345, 105, "项目");
        for (int row = 0; row < 2; row++) {
            int y = 125 + 20 * row;
            drawn.text(105, y, "教育支出")
                    .text(195, y, "8653000.00")
                    .text(255, y, "9023100.00")
                    .text(315, y, "38422000.00");
        }
        return drawn;
    }
}
