package io.github.yusuan.layout.ruled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.InkDrawing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists with a border of their own in a cell of a table. */
class InnerFramesTest {
    private static final List<Integer> COLUMNS = List.of(100, 160, 220, 320);
    private static final List<Integer> ROWS = List.of(100, 120, 160, 180, 200, 220);

    @Test
    void areTextOfTheirCellHoweverCloseTheirBorderIsToThatOfTheCell() {
        InkDrawing drawn = table().net(List.of(223, 270, 317), List.of(123, 140, 157))
                .line(126, "226 人数", "273 31")
                .line(143, "226 车辆", "273 4");

        assertThat(drawn.grid()).startsWith("名称|合计|备注\n教育|12.50|人数31车辆4\n科技|7.50|");
    }

    @Test
    void areRowsOfTheTableWhereTheirRulesMeetIt() {
        InkDrawing drawn = table().across(140, 220, 320)
                .down(270, 120, 160)
                .line(126, "226 人数", "273 31")
                .line(143, "226 车辆", "273 4");

        assertThat(drawn.grid()).contains("人数|31\n").contains("车辆|4\n");
    }

    private static InkDrawing table() {
        return new InkDrawing()
                .net(COLUMNS, ROWS)
                .line(105, "105 名称", "165 合计", "225 备注")
                .line(135, "105 教育", "190 12.50")
                .line(165, "105 科技", "195 7.50")
                .line(185, "105 卫生", "195 3.00")
                .line(205, "105 水利", "195 2.00");
    }
}
