package io.github.yusuan.layout.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.InkDrawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with signs are figures of a table without rules as plain ones are. */
class SignedFiguresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¥12.50",
                "￥12.50",
                "△12.50",
                "(12.50)",
                "（12.50）",
                "12.50-",
                "–12.50",
                "+12.50",
                "12.50万元",
                "¥1 212.50"
            })
    void standInColumnsOfFigures(String amount) {
        InkDrawing drawn = new InkDrawing()
                .text(105, 105, "科目")
                .text(225, 105, "合计")
                .text(305, 105, "基本")
                .text(105, 125, "教育支出")
                .text(225, 125, amount)
                .text(305, 125, "8.25")
                .text(105, 145, "科技支出")
                .text(225, 145, amount)
                .text(105, 165, "农业支出")
                .text(225, 165, amount)
                .text(305, 165, amount);
        String read = amount.replace(" ", "");

        assertThat(drawn.grid())
                .isEqualTo("科目|合计|基本\n教育支出|" + read + "|8.25\n科技支出|" + read + "|\n农业支出|" + read + "|" + read + "\n");
    }
}
