package io.github.yusuan.office.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees of a number in the formats that offices give to budgets. */
class NumberFormatTest {

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "General~7.4231~7.4231",
                "General~0.30000000000000004~0.3",
                "General~210000~210000",
                "G/通用格式~1234.5~1234.5",
                "0~12.5~13",
                "0.00~7.4231~7.42",
                "0.00~-7.425~-7.43",
                "#,##0~1234567~1,234,567",
                "#,##0.00~0~0.00",
                "#,##0.00_ ~1234.5~1,234.50 ",
                "#,##0.00_);(#,##0.00)~-1234.5~(1,234.50)",
                "#,##0.00;[Red]-#,##0.00~-8~-8.00",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ~6838.4100000000008~ 6,838.41 ",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ~-3~ -3.00 ",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ~0~ - ",
                ";;@~1234~``",
                ";;;~1234~``",
                "0;-0;;@~0~``",
                "0!.0000~68384100~6838.4100",
                "0!.0000~12~0.0012",
                "0!.0,~1234567~123.5",
                "0\\.00,~1234567~12.35",
                "#,##0,~1234567~1,235",
                "0.00,,\"亿元\"~1234567890~1234.57亿元",
                "\"¥\"#,##0;\"¥\"\\-#,##0~-1234~¥-1,234",
                "[$¥-804]#,##0.00~1234.5~¥1,234.50",
                "￥#,##0~5~￥5",
                "0.00%~0.12345~12.35%",
                "#.##~0~.",
                "#,##0.0#~12.3~12.3",
                "#,##0.##~12.345~12.35",
                "000000~24001~024001",
                "[>=10000]0!.0000\"万\";0\"元\"~12345~1.2345万",
                "[>=10000]0!.0000\"万\";0\"元\"~123~123元",
                "0.00\"万元\"~3~3.00万元",
                "yyyy\"年\"m\"月\"~45292~2024年1月",
                "yyyy/m/d~45292~2024/1/1",
                "@~12.5~12.5",
                "00-00~1234~12-34",
                "#,##0.00_ ;[Red]\\-#,##0.00\\ ~-1234.5~-1,234.50 ",
                "#,##0;(#,##0)~-5~(5)",
                "#,##0.00;-#,##0.00;~0~``",
                "#,##0.00;-#,##0.00;\"-\"~0~-",
                "#,##0.00;-#,##0.00;\"-\"~0.001~0.00",
                "#,##0.00;;~-5~``",
                "0.00;0.00~-5~5.00",
                "[=0]\"\";0.00~0~``",
                "[=0]\"-\";#,##0.00~0~-",
                "[=0]\"-\";#,##0.00~-1234~-1,234.00",
                "#~0~``",
                "#,###~0~``",
                "#,###~1234~1,234",
                "_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-~0~ - ",
                "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)~-1234~ (1,234)",
                "0%~0.5~50%",
                "0.0%;-0.0%~-0.1234~-12.3%",
                "#,##0,,~1234567890~1,235",
                "#,##0.00,~1234567~1,234.57",
                "0.0,\"千元\"~12345~12.3千元",
                "0!.0,\"万元\"~123456789~12345.7万元",
                "yyyy-mm-dd~45292~2024-01-01",
                "yyyy\"年\"m\"月\"d\"日\";@~45292~2024年1月1日",
                "[$-804]yyyy\"年\"m\"月\"~45292~2024年1月",
                "# ?/?~0.5~0.5",
                "[DBNum1][$-804]General~0~〇",
                "[DBNum1][$-804]General~12~一十二",
                "[DBNum1][$-804]General~-105.2~-一百〇五.二",
                "[DBNum1][$-804]General~1234567890~一十二亿三千四百五十六万七千八百九十",
                "[DBNum2][$-804]General~100500~壹拾万零伍佰",
                "[DBNum2][$-804]General\"元\"~10000~壹万元",
                "[DBNum2][$-804]G/通用格式\"元整\"~6838.41~陆仟捌佰叁拾捌.肆壹元整",
                "[DBNum2][$-804]0.00\"元\"~12.5~壹贰.伍零元",
                "[DBNum3][$-804]General~123~１百２十３",
                "[DBNum3][$-804]0.00~12.5~１２.５０",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"~45637~二〇二四年十二月十一日",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@~45597~二〇二四年十一月一日",
                "[Blue]#,##0;[Red]-#,##0;[Green]0~0~0",
                "[$€-2]\\ #,##0.00~3~€ 3.00",
                "\\¥#,##0.00~3~¥3.00",
            })
    void showsANumberAsTheFormatSays(String format, String stored, String shown) {
        assertThat(NumberFormat.of(format, false).shown(new BigDecimal(stored))).isEqualTo(shown);
    }

    @Test
    void showsATextAsTheLastSectionSays() {
        assertThat(NumberFormat.of("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", false)
                        .shown("行政运行"))
                .isEqualTo(" 行政运行 ");
        assertThat(NumberFormat.of("0.00", false).shown("行政运行")).isEqualTo("行政运行");
        assertThat(NumberFormat.of(";;;", false).shown("行政运行")).isEmpty();
        assertThat(NumberFormat.of("\"单位：\"@", false).shown("万元")).isEqualTo("单位：万元");
    }

    /** The short way for plain formats gives what the long one does, for numbers with any count of decimals. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "0.00",
                "#,##0",
                "#,##0.00",
                "#,##0.0000",
                "#,##0.00;[Red]-#,##0.00",
                "#,##0.00_);(#,##0.00)",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
                "\"¥\"#,##0.00",
                "0.00\"万元\"",
                "General\"元\"",
                "@"
            })
    void theShortWayGivesTheSame(String code) {
        NumberFormat format = NumberFormat.of(code, false);
        Random random = new Random(7);
        int exact = 0;
        for (int i = 0; i < 3_000; i++) {
            double ten = Math.pow(10, random.nextInt(9));
            double value = Math.round((random.nextDouble() - 0.3) * 1e9) / ten;
            Optional<String> found = format.exact(value);
            exact += found.isPresent() ? 1 : 0;
            assertThat(found.orElse(format.shown(BigDecimal.valueOf(value))))
                    .isEqualTo(format.shown(BigDecimal.valueOf(value)));
        }
        assertThat(exact).isGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource({"0.00, 12.345", "#.##, 12.3", "000000, 24001", "0.00%, 0.5", "0!.0000, 12", "General, 0.1234567"})
    void theShortWayIsNotTakenWhereDigitsAreDroppedOrMoved(String code, double value) {
        assertThat(NumberFormat.of(code, false).exact(value)).isEmpty();
    }
}
