package io.github.yusuan.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "2024", "0123456789"})
    void areDigits(String text) {
        assertThat(Digits.are(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "１２", "12a", "a12", "1 2", "-1", "1.0", "٣"})
    void areNone(String text) {
        assertThat(Digits.are(text)).isFalse();
    }
}
