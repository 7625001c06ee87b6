package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void theLongestBarFillsTheDrawingAndTheOthersAreInProportion() {
        Chart chart = new Chart("", List.of("a", "b"), List.of(bar(300, 100), bar(100, 0), bar(1, 0)));

        assertThat(chart.length(chart.bars().get(0), 0)).isEqualTo(750);
        assertThat(chart.length(chart.bars().get(0), 1)).isEqualTo(250);
        assertThat(chart.length(chart.bars().get(1), 0)).isEqualTo(250);
        assertThat(chart.length(chart.bars().get(2), 0)).isEqualTo(3);
        assertThat(chart.start(chart.bars().get(0), 1)).isEqualTo(750);
        assertThat(chart.start(chart.bars().get(0), 0)).isZero();
    }

    @Test
    void anAmountBelowNothingHasNoLengthAndMovesNothing() {
        Chart chart = new Chart("", List.of("a", "b"), List.of(bar(-50, 200), bar(100, 0)));

        assertThat(chart.length(chart.bars().get(0), 0)).isZero();
        assertThat(chart.start(chart.bars().get(0), 1)).isZero();
        assertThat(chart.length(chart.bars().get(0), 1)).isEqualTo(1000);
        assertThat(chart.length(chart.bars().get(1), 0)).isEqualTo(500);
    }

    @Test
    void aPartBehindOneBelowNothingStillBeginsWhereTheOneBeforeEnds() {
        Chart chart = new Chart("", List.of("a", "b", "c"), List.of(bar(100, -50, 100)));

        assertThat(chart.start(chart.bars().get(0), 2)).isEqualTo(500);
        assertThat(chart.length(chart.bars().get(0), 2)).isEqualTo(500);
    }

    @Test
    void isEmptyWithoutAnyAmount() {
        assertThat(new Chart("", List.of(), List.of()).isEmpty()).isTrue();
        assertThat(new Chart("", List.of(), List.of(bar(0))).isEmpty()).isTrue();
        assertThat(new Chart("", List.of(), List.of(bar(0), bar(1))).isEmpty()).isFalse();
    }

    @Test
    void barsBesideNothingHaveNoLength() {
        Chart chart = new Chart("", List.of(), List.of(bar(0)));

        assertThat(chart.length(chart.bars().get(0), 0)).isZero();
    }

    @Test
    void amountsAreShownInTenThousandYuan() {
        assertThat(Money.WAN_YUAN.text(bar(12_345_650, 0).amount())).isEqualTo("1,234.57");
        assertThat(Money.WAN_YUAN.text(bar(12_345_650, 50).parts().get(1))).isEqualTo("0.01");
    }

    private static Chart.Bar bar(long... parts) {
        return new Chart.Bar(
                0,
                "",
                "",
                Stream.of(parts)
                        .flatMapToLong(java.util.Arrays::stream)
                        .mapToObj(BigDecimal::valueOf)
                        .toList(),
                "");
    }
}
