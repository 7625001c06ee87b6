package io.github.yusuan.ink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that producers write in place of the plain ones. */
class PlainCharactersTest {

    @ParameterizedTest
    @CsvSource({"财政专⼾管理, 财政专户管理", "⻩⾦, 黄金", "⿈⾦, 黄金", "⾭海, 青海", "⽀出, 支出", "⻋船税, 车船税", "１２．５０, 12．50"})
    void areFoldedToWhatTheMainlandPrints(String printed, String plain) {
        assertThat(PlainCharacters.fold(printed)).isEqualTo(plain);
    }
}
