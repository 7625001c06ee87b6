package io.github.yusuan.layout.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.InkDrawing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Amounts of two columns without rules that touch each other. */
class TouchingAmountsTest {

    @Test
    void areCutWhereTheColumnOfTheOtherLinesEnds() {
        InkDrawing drawn = rows().line(165, "105 合计", "185 143213000.00104791000.00", "315 38422000.00");

        assertThat(drawn.grid()).endsWith("合计|143213000.00|104791000.00|38422000.00\n");
    }

    /** Dashes stand flush, and amounts of all lengths to the right of them: no minus of these. */
    @Test
    void isCutFromTheDashOfTheColumnBeforeIt() {
        InkDrawing drawn = new InkDrawing().line(105, "105 科目", "185 合计", "242 基本", "300 项目");
        drawn.line(125, "105 教育支出", "185 500.00", "257 -", "285 500.00")
                .line(145, "105 农业支出", "180 1500.00", "257 -", "280 1500.00")
                .line(165, "105 合计", "165 26002000.00", "257 -", "265 26002000.00");

        assertThat(drawn.grid()).endsWith("合计|26002000.00|-|26002000.00\n");
    }

    @Test
    void isCutFromADashThatEndsWhereTheAmountsOfItsColumnDo() {
        InkDrawing drawn = new InkDrawing().line(105, "105 科目", "185 合计", "235 基本", "285 项目");
        drawn.line(125, "105 教育支出", "180 12500.00", "230 12000.00", "280 11500.00")
                .line(145, "105 农业支出", "180 21500.00", "230 10000.00", "280 11500.00")
                .line(165, "105 司法支出", "180 26200.00", "265 -", "275 126200.00");

        assertThat(drawn.grid()).endsWith("司法支出|26200.00|-|126200.00\n");
    }

    @Test
    void stayOneTextWhereNoColumnEnds() {
        InkDrawing drawn = rows().line(165, "105 合计", "203 1432130.0010479.00");

        assertThat(drawn.grid()).doesNotContain("|1432130.00|", "|10479.00");
    }

    @Test
    void areCutWhereTheWordsOfTheOtherLinesBegin() {
        InkDrawing drawn = new InkDrawing().line(105, "105 收入", "215 金额", "250 支出", "350 金额");
        for (int row = 0; row < 3; row++) {
            int y = 125 + 20 * row;
            drawn.line(y, "105 教育收入", "250 教育支出", "340 12.50");
        }
        drawn.line(185, "105 本年收入", "210 1,712.40", "250 本年支出", "340 12.50");

        assertThat(drawn.grid()).endsWith("本年收入|1,712.40|本年支出|12.50\n");
    }

    @Test
    void areCutBehindAWholeAmountWhereTheWordsOfTheOtherLinesBegin() {
        InkDrawing drawn = new InkDrawing()
                .line(105, "105 收入", "215 金额", "255 支出", "355 金额", "425 基本")
                .line(125, "105 财政拨款", "202 21,143,300", "255 教育支出", "345 17,441,140", "415 17,441,140")
                .line(145, "105 经营收入", "255 科技支出", "350 2,056,660", "420 2,056,660")
                .line(165, "105 其他收入", "255 农业支出", "350 1,645,500", "420 1,645,500");

        assertThat(drawn.grid())
                .contains("财政拨款|21,143,300|教育支出|17,441,140|17,441,140\n经营收入||科技支出|2,056,660|2,056,660\n");
    }

    @Test
    void areCutWhereWholeNumbersOfTwoColumnsBeginAsInOtherLines() {
        InkDrawing drawn = new InkDrawing().line(105, "105 科目", "195 合计", "235 基本");
        for (int row = 0; row < 3; row++) {
            drawn.line(125 + 20 * row, "105 教育支出", "195 4,710", "232 82" + row);
        }
        drawn.line(205, "105 民政支出", "195 0", "232 0").line(225, "105 司法支出", "195 0", "232 0");
        drawn.line(185, "105 农业支出", "195 451,902", "232 0");

        assertThat(drawn.grid()).contains("农业支出|451,902|0\n");
    }

    @Test
    void areCutWhereWholeNumbersOfTwoColumnsEndAsInOtherLines() {
        InkDrawing drawn = new InkDrawing().line(105, "105 科目", "205 合计", "250 基本");
        for (int row = 0; row < 3; row++) {
            drawn.line(125 + 20 * row, "105 教育支出", "205 4,710", "250 82" + row);
        }
        drawn.line(185, "105 农业支出", "195 451,902", "230 163,280");

        assertThat(drawn.grid()).endsWith("农业支出|451,902|163,280\n");
    }

    @Test
    void areCutBehindTheirCentsWhereTheCodesOfTheNextColumnFollow() {
        InkDrawing drawn = coded("195 1,664.46302", "205 674.8430203", "205 198.9530204")
                .line(205, "105 30105", "145 生活补助", "205 764.92");

        assertThat(drawn.grid()).contains("工资|1,664.46|302|公用|", "工资|674.84|30203|公用|", "补助|764.92|||");
    }

    @Test
    void stayOneNumberWhereNoneEndsWithItsCents() {
        InkDrawing drawn = coded("195 1,664.46302", "205 674.8430203", "205 198.9530204");

        assertThat(drawn.grid()).contains("工资|1,664.46302||公用|");
    }

    @Test
    void areCutWhereARuleStandsInTheWhiteBehindThem() {
        InkDrawing drawn = new InkDrawing()
                .net(List.of(100, 160, 200, 240), List.of(100, 120, 140, 160))
                .line(105, "105 名称", "165 金额", "205 编码")
                .text(105, 125, "工资")
                .run(125, "179 4.15", "201.2 302")
                .text(105, 145, "津贴")
                .run(145, "179 4.15", "199 302");

        assertThat(drawn.grid()).as("no white at the second").isEqualTo("名称|金额|编码\n工资|4.15|302\n津贴|4.15302|\n");
    }

    @Test
    void codesAreCutFromNamesThatBeginAsThoseOfOtherLines() {
        InkDrawing drawn = new InkDrawing().line(105, "110 编码", "160 名称", "240 金额");
        for (int row = 0; row < 3; row++) {
            drawn.line(125 + 20 * row, "105 20" + row, "152 教育支出", "240 12.50");
        }
        drawn.line(185, "140 02", "152 小学教育", "240 12.50");

        assertThat(drawn.grid()).endsWith("\n02|小学教育|12.50\n");
    }

    @Test
    void areCutWhereWhiteIsBehindDigitsInGroups() {
        InkDrawing drawn = new InkDrawing().line(105, "105 科目", "200 合计", "260 基本");
        drawn.line(125, "105 教育支出", "165 106,584,456", "223 50,470,076", "276 34,031,713");
        drawn.line(145, "105 科技支出", "180 6,584,456", "228 470,076", "281 4,031,713");

        assertThat(drawn.grid()).contains("106,584,456|50,470,076|34,031,713");
    }

    private static InkDrawing coded(String... amounts) {
        InkDrawing drawn = new InkDrawing().line(105, "105 编码", "150 名称", "205 金额", "240 编码", "275 名称", "325 金额");
        for (int row = 0; row < amounts.length; row++) {
            drawn.line(125 + 20 * row, "105 30101", "145 基本工资", amounts[row], "270 公用", "325 12.50");
        }
        return drawn;
    }

    @Test
    void stayOneTextWhereOneColumnOnlyEnds() {
        InkDrawing drawn = new InkDrawing().line(105, "105 科目", "205 合计", "250 基本");
        for (int row = 0; row < 3; row++) {
            drawn.line(125 + 20 * row, "105 教育支出", "205 4,710", (245 + 5 * row) + " 820");
        }
        drawn.line(185, "105 农业支出", "195 4519022", "233 1632805", "350 8.50");

        assertThat(drawn.grid()).contains("45190221632805").doesNotContain("|1632805");
    }

    private static InkDrawing rows() {
        InkDrawing drawn = new InkDrawing().line(105, "105 科目", "210 合计", "275 基本", "345 项目");
        for (int row = 0; row < 2; row++) {
            int y = 125 + 20 * row;
            drawn.line(y, "105 教育支出", "195 8653000.00", "255 9023100.00", "315 38422000.00");
        }
        return drawn;
    }
}
