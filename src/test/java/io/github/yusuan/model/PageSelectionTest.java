package io.github.yusuan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSelectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1-3,5 | 6 | [1, 2, 3, 5]", "4- | 6 | [4, 5, 6]", "5, 2-2,1 | 6 | [1, 2, 5]", "1-3 | 2 | [1, 2]"})
    void readsWhatIsTyped(String text, int pages, String numbers) {
        assertThat(PageSelection.parse(text).of(pages)).hasToString(numbers);
        assertThat(PageSelection.parse(PageSelection.parse(text).toString())).isEqualTo(PageSelection.parse(text));
    }

    @Test
    void everyPageIsReadWhereNothingIsSaid() {
        assertThat(PageSelection.ALL.of(3)).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "3-1", "1,,2", "-4", "a", "1-2-3", "12345678"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> PageSelection.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected pages");
    }
}
