package io.github.yusuan.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.yusuan.model.MoneyUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0|0",
                "0.00|0.00",
                "1234.50|1234.50",
                "1,234,567.89|1234567.89",
                "１，２３４．５０|1234.50",
                "12.|12.0",
                ".50|0.50",
                "+86.53|86.53",
                "＋86.53|86.53",
                "-45.60|-45.60",
                "－45.60|-45.60",
                "−45.60|-45.60",
                "–45.60|-45.60",
                "‐45.60|-45.60",
                "45.60-|-45.60",
                "△45.60|-45.60",
                "▲45.60|-45.60",
                "(45.60)|-45.60",
                "（45.60）|-45.60",
                "(-45.60)|-45.60",
                "¥1,286.53|1286.53",
                "￥.50|0.50",
                "¥-3.20|-3.20",
                "-¥3.20|-3.20",
                "人民币12.5元|12.5",
                "12.5万元|12.5",
                "1'286'530.50|1286530.50",
                "1’286’530.50|1286530.50",
                "384.22①|384.22",
                "384.22¹|384.22",
                "384.22⑴|384.22",
                "384.22※|384.22",
                "①384.22|384.22",
                "※384.22|384.22",
                "负45.60|-45.60",
                "384.22*|384.22",
                "384.22[2]|384.22",
                "384.22(12.3%)|384.22",
                "384.22（占12.3%）|384.22",
                "384.22注1|384.22",
                "1.286.530,50|1286530.50",
                "902.310,20|902310.20",
                "-1.286.530,5|-1286530.5",
                "12345678901234567890|12345678901234567890"
            })
    void readsWhatIsPrinted(String text, String plain) {
        assertThat(PrintedNumber.parse(text)).map(PrintedNumber::plain).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "——",
                "¥",
                "元",
                "####",
                "1.2.3",
                "1,23",
                "12,34.5",
                "--5",
                "-5-",
                "(5",
                "5)",
                "2024年",
                "12:30",
                "1.2E5",
                "3-5",
                "二",
                "12.5 13.5",
                "①",
                "A1",
                "1/2",
                "12.5亿",
                "12%%",
                "1,234,56"
            })
    void doesNotReadWhatIsNoNumber(String text) {
        assertThat(PrintedNumber.parse(text)).isEmpty();
    }

    @Test
    void keepsThePercentSignAndTheUnitOfTheCell() {
        assertThat(PrintedNumber.parse("12.5％")).hasValueSatisfying(n -> {
            assertThat(n.percent()).isTrue();
            assertThat(n.printed()).isEqualTo("12.5%");
        });
        assertThat(PrintedNumber.parse("3.2亿元"))
                .hasValueSatisfying(n -> assertThat(n.unit()).contains(MoneyUnit.YI_YUAN));
        assertThat(PrintedNumber.parse("3.2"))
                .hasValueSatisfying(n -> assertThat(n.unit()).isEmpty());
    }

    @Test
    void neverThrowsWhateverTheTextIs() {
        for (String text : List.of("9".repeat(100_000), "1,".repeat(50_000), ".", "%", "\ud800", "١٢٣", "1\n2")) {
            assertThatCode(() -> PrintedNumber.parse(text)).doesNotThrowAnyException();
        }
    }

    @Test
    void aTableIsEuropeanWhereOneOfItsNumbersCanBeNothingElse() {
        NumberStyle style = NumberStyle.of(List.of("合计", "1.286.530,50", "12.345", "0,50"));
        assertThat(style).isEqualTo(NumberStyle.EUROPEAN);
        assertThat(style.parse("12.345")).map(PrintedNumber::plain).contains("12345");
        assertThat(style.parse("0,50")).map(PrintedNumber::plain).contains("0.50");
    }

    @Test
    void oneNumberOfTheOtherStyleKeepsATableChinese() {
        assertThat(NumberStyle.of(List.of("1.286.530,50", "12.5"))).isEqualTo(NumberStyle.CHINESE);
        assertThat(NumberStyle.of(List.of("12.345", "1,234"))).isEqualTo(NumberStyle.CHINESE);
        assertThat(NumberStyle.of(List.of())).isEqualTo(NumberStyle.CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "——", "/", "／", "〇", "○", "～", "─", "无", "不适用", "**", "n/a", "…"})
    void knowsPlaceholders(String text) {
        assertThat(Placeholder.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "合计", "-1", "####"})
    void isNoPlaceholder(String text) {
        assertThat(Placeholder.is(text)).isFalse();
    }
}
