package io.github.yusuan.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that a narrow cell prints on two lines. */
class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5,535.0      | 0
            5,535.       | 00
            5,535        | .00
            11,542.00000 | 0
            306.00       | 0000
            306.0000     | 00
            12.345       | 6
            """)
    void knowsTheRestOfAWrappedAmount(String upper, String lower) {
        assertThat(Numerals.isWrapped(upper, lower)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5,535.00     | 0
            5,535.00     | 12
            306.0000     | 36
            5,535        | 0
            12           | 3
            5,535.0      | 12.50
            306.000000   | 00
            """)
    void leavesTwoFiguresTwo(String upper, String lower) {
        assertThat(Numerals.isWrapped(upper, lower)).isFalse();
    }
}
