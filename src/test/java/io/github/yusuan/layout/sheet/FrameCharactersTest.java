package io.github.yusuan.layout.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.InkDrawing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A frame that characters draw is one of rules. */
class FrameCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"┏━┳┓┃┣╋┫┗┻┛", "┌─┬┐│├┼┤└┴┘", "╔═╦╗║╠╬╣╚╩╝", "╭─┬╮│├┼┤╰┴╯", "╒═╤╕│╞╪╡╘╧╛"})
    void areRules(String set) {
        InkDrawing drawn = new InkDrawing();
        line(drawn, 0, row(set, 0, 2, 3));
        cells(drawn, 1, set, "科目", "合计");
        line(drawn, 2, row(set, 5, 6, 7));
        cells(drawn, 3, set, "教育", "1.50");
        line(drawn, 4, row(set, 5, 6, 7));
        cells(drawn, 5, set, "", "2.50");
        line(drawn, 6, row(set, 8, 9, 10));

        assertThat(drawn.grid()).isEqualTo("科目|合计\n教育|1.50\n|2.50\n");
    }

    @Test
    void aDashByItselfIsText() {
        assertThat(new InkDrawing()
                        .net(List.of(100, 200, 300), List.of(100, 120, 140))
                        .text(105, 105, "科目")
                        .text(205, 105, "合计")
                        .text(105, 125, "教育")
                        .text(205, 125, "──")
                        .grid())
                .isEqualTo("科目|合计\n教育|──\n");
    }

    private static String row(String set, int first, int middle, int last) {
        String dash = set.substring(1, 2).repeat(3);
        return set.charAt(first) + dash + set.charAt(middle) + dash + set.charAt(last);
    }

    private static void line(InkDrawing drawn, int row, String text) {
        drawn.text(100, y(row), text);
    }

    private static void cells(InkDrawing drawn, int row, String set, String left, String right) {
        String bar = set.substring(4, 5);
        drawn.text(100, y(row), bar).text(140, y(row), bar).text(180, y(row), bar);
        drawn.text(112, y(row), left).text(152, y(row), right);
    }

    private static double y(int row) {
        return 100 + 12 * row;
    }
}
