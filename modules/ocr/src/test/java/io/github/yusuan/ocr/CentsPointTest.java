package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dots among the digits of 331.32, which are twelve pixels apart. */
class CentsPointTest {
    private static final List<Double> WITH_A_GAP = List.of(6.0, 18.0, 30.0, 54.0, 66.0);
    private static final List<Double> WITHOUT = List.of(6.0, 18.0, 30.0, 42.0, 54.0);

    @Test
    void aDotByItselfIsThePoint() {
        assertThat(CentsPoint.of(List.of(42.0), WITH_A_GAP)).isEqualTo(42);
        assertThat(CentsPoint.of(List.of(36.0), WITHOUT)).isEqualTo(36);
    }

    @Test
    void ofSeveralItIsTheOneInTheGapBeforeTheCents() {
        assertThat(CentsPoint.of(List.of(3.0, 41.0, 33.0, 57.0), WITH_A_GAP)).isEqualTo(41);
    }

    @Test
    void endsOfStrokesAreNone() {
        assertThat(CentsPoint.of(List.of(3.0, 33.0, 57.0), WITHOUT)).isNegative();
        assertThat(CentsPoint.of(List.of(3.0, 57.0), WITH_A_GAP)).isNegative();
        assertThat(CentsPoint.of(List.of(), WITH_A_GAP)).isNegative();
    }

    @Test
    void threeDigitsDoNotSayHowFarOthersAreApart() {
        assertThat(CentsPoint.of(List.of(3.0, 18.0), List.of(6.0, 30.0, 42.0))).isNegative();
    }
}
