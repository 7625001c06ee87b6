package io.github.yusuan.locate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import io.github.yusuan.page.TextLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesByHeightTest {
    private final TextLine low = line("low", 30);
    private final TextLine high = line("high", 10);
    private final TextLine middle = line("middle", 20);

    @Test
    void givesThoseBetweenTwoHeightsInTheirOrder() {
        LinesByHeight lines = new LinesByHeight(List.of(low, high, middle));

        assertThat(lines.between(9, 31)).containsExactly(low, high, middle);
        assertThat(lines.between(10, 30)).containsExactly(middle);
        assertThat(lines.between(Double.NEGATIVE_INFINITY, 20)).containsExactly(high);
        assertThat(lines.between(40, 20)).isEmpty();
    }

    private static TextLine line(String text, double middle) {
        return new TextLine(text, new Box(0, middle - 5, 50, middle + 5), 10);
    }
}
