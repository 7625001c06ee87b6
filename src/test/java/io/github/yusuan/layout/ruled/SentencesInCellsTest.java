package io.github.yusuan.layout.ruled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.InkDrawing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells of running text, which holds figures that are no amounts of a table. */
class SentencesInCellsTest {
    @Test
    void keepsASentenceInItsCellThoughItHoldsFigures() {
        InkDrawing drawn = new InkDrawing()
                .net(List.of(100, 160, 420), List.of(100, 120, 170))
                .text(105, 105, "项目")
                .text(165, 105, "目标")
                .text(105, 140, "政务")
                .text(165, 125, "完成")
                .text(192, 125, "37")
                .text(208, 125, "万项核查，保障")
                .text(285, 125, "12345")
                .text(316, 125, "热线；新增")
                .text(165, 140, "课程")
                .text(192, 140, "20")
                .text(208, 140, "门，教材")
                .text(255, 140, "15")
                .text(271, 140, "种，培训")
                .text(318, 140, "2026")
                .text(345, 140, "人。");

        assertThat(drawn.grid()).isEqualTo("项目|目标\n政务|完成37万项核查，保障12345热线；新增课程20门，教材15种，培训2026人。\n");
    }
}
