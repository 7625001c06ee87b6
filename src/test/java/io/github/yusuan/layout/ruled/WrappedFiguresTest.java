package io.github.yusuan.layout.ruled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.InkDrawing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Amounts that a narrow cell of a drawn table wraps between two of their digits. */
class WrappedFiguresTest {
    private static final List<Integer> COLUMNS = List.of(100, 160, 200, 240);

    @Test
    void areOneAmountWhereTheLineAboveIsFull() {
        InkDrawing drawn = new InkDrawing()
                .net(COLUMNS, List.of(100, 120, 150, 180))
                .line(105, "105 名称", "205 基本", "245 项目")
                .line(125, "105 教育", "163 3043526", "203 1,250,3")
                .line(137, "178 7.00", "212 00.00")
                .line(155, "105 科技", "163 12.50", "203 12.50");

        assertThat(drawn.grid()).contains("教育|30435267.00|1,250,300.00\n");
    }

    @Test
    void areTwoAmountsWhereTheLineAboveHasRoomForMore() {
        InkDrawing drawn = new InkDrawing()
                .net(COLUMNS, List.of(100, 120, 160))
                .line(105, "105 名称", "165 基本", "205 项目")
                .line(125, "105 教育", "177 3043", "217 3043")
                .line(145, "105 科技", "177 7.00", "217 7.00");

        assertThat(drawn.grid()).endsWith("教育|3043|3043\n科技|7.00|7.00\n");
    }
}
