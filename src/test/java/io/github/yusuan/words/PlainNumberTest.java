package io.github.yusuan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to read a number is no other grammar. */
class PlainNumberTest {
    private static final String SIGNS = "0123456789012345678900,,..-'";
    private static final String NOTE = "①";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "1234.50|1234.50", "1,234,567.89|1234567.89", "-86.53|-86.53"})
    void readsWhatNearlyEveryCellPrints(String text, String plain) {
        assertThat(PlainNumber.of(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "12.",
                ".50",
                "1,23.4",
                "1234,567",
                "1,2345",
                "1.2.3",
                "12-",
                "--1",
                "１２",
                "12元",
                "1'234"
            })
    void leavesTheRestToTheGrammar(String text) {
        assertThat(PlainNumber.of(text)).isEmpty();
    }

    /** A mark of a note before it sends a number through the grammar, which leaves the mark out. */
    @Test
    void saysOfEachTextThatItKnowsWhatTheGrammarSays() {
        Random random = new Random(20260412);
        int known = 0;
        for (int i = 0; i < 50_000; i++) {
            String text = draw(random);
            String plain = PlainNumber.of(text);
            if (!plain.isEmpty()) {
                known++;
                assertThat(PrintedNumber.parse(NOTE + text).orElseThrow().plain())
                        .as(text)
                        .isEqualTo(plain);
            }
        }
        assertThat(known).isGreaterThan(5_000);
    }

    private static String draw(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(9);
        while (text.length() < length) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
