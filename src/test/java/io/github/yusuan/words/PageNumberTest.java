package io.github.yusuan.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumberTest {

    @ParameterizedTest
    @CsvSource({
        "第12页, true",
        "第 12 页, true",
        "第 3 页 共 30 页, true",
        "第3页/共30页, true",
        "第12页合计, false",
        "12, false",
        "第二页, false",
        "第12345页, false"
    })
    void saysThatItIsOne(String line, boolean expected) {
        assertThat(PageNumber.isNamed(line)).isEqualTo(expected);
    }
}
