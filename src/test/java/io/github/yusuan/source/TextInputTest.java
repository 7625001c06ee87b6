package io.github.yusuan.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.UnreadableInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One and the same text in all the ways in which editors save it, and a little damaged. */
class TextInputTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String text;
    private final List<BigDecimal> amounts;

    TextInputTest() throws IOException {
        text = Files.readString(Path.of("testdata/budget-text/budget-text.txt"));
        amounts = amounts(read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Disclosure read(byte[] bytes) {
        try {
            return Yusuan.read("invented.txt", bytes, ReadOptions.DEFAULT);
        } catch (UnreadableInputException e) {
            throw new AssertionError("expected a text that is read", e);
        }
    }

    private static List<BigDecimal> amounts(Disclosure disclosure) {
        return disclosure.facts().stream().map(Fact::amount).toList();
    }

    private static List<Problem> unmapped(Disclosure disclosure) {
        return disclosure.problems().stream()
                .filter(p -> p.code() == ProblemCode.UNMAPPED_CHARACTERS)
                .toList();
    }

    private void readsTheSame(byte[] bytes) {
        Disclosure disclosure = read(bytes);
        assertThat(amounts(disclosure)).hasSizeGreaterThan(500).isEqualTo(amounts);
        assertThat(unmapped(disclosure)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsATextWithAByteOrderMark(String charset) {
        readsTheSame(("\ufeff" + text).getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\u2028"})
    void readsLinesWhateverEndsThem(String end) {
        readsTheSame(text.replace("\n", end).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsCellsBetweenBars() {
        String bars = text.lines()
                .map(line -> line.contains("\t") ? "| " + line.replace("\t", " | ") + " |" : line)
                .collect(Collectors.joining("\n"));

        readsTheSame(bars.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTraditionalCharactersAndSaysSo() {
        Disclosure disclosure = read("""
                某局2026年部門預算公開
                一般公共預算支出表
                單位：萬元
                科目編碼	科目名稱	合計	基本支出	項目支出
                205	教育支出	12.00	5.00	7.00
                20502	普通教育	12.00	5.00	7.00
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(disclosure.facts())
                .extracting(fact -> fact.measure().id())
                .containsExactly("total", "basic", "project", "total", "basic", "project");
        assertThat(amounts(disclosure)).first().isEqualTo(new BigDecimal("120000.00"));
        assertThat(disclosure.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.TRADITIONAL_CHARACTERS)
                .doesNotContain(ProblemCode.UNKNOWN_TABLE, ProblemCode.UNIT_ASSUMED);
    }

    @Test
    void saysWhatWouldHelpWhereATextHasNoTable() {
        Disclosure disclosure = read("""
                2026年部门预算
                一般公共预算支出表
                科目 合计 基本支出 项目支出
                教育支出 12.00 7.00
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(disclosure.facts()).isEmpty();
        assertThat(disclosure.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.NO_BUDGET_TABLE)
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("tabulators", "workbook");
    }

    @Test
    void passesOverCharactersWithoutWidth() {
        readsTheSame(
                text.replace("\t", "\u200b\t\u200b").replace(".", "\u200b.").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsATextInFullWidthCharacters() {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c == ' ' ? '\u3000' : c)));

        readsTheSame(wide.toString().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsATextWithABadByteAndTellsItsPlace(String charset) {
        byte[] bytes = "2026年部门预算\n收入预算总表\n"
                .concat("本部门职责与机构设置\n".repeat(30))
                .concat("预算")
                .getBytes(Charset.forName(charset));
        bytes[bytes.length - 1] = (byte) 0xff;
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes);
        whole.writeBytes(("\n" + text).getBytes(Charset.forName(charset)));

        Disclosure disclosure = read(whole.toByteArray());

        assertThat(amounts(disclosure)).isEqualTo(amounts);
        assertThat(unmapped(disclosure))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains(charset, "line 33 column 2");
    }

    @Test
    void aZeroByteInAFigureIsToldAndTheFigureIsNotClosedOverIt() {
        int at = text.indexOf("\t18.00") + 2;
        String damaged = text.substring(0, at) + '\0' + text.substring(at + 1);

        Disclosure disclosure = read(damaged.getBytes(StandardCharsets.UTF_8));

        assertThat(unmapped(disclosure))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("found 1 that are none: line ");
        assertThat(amounts(disclosure)).hasSize(amounts.size() - 1);
    }

    @Test
    void whatIsNoTextIsNone() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        noise[0] = 1;

        assertThat(InputKind.of(noise)).isEqualTo(InputKind.UNKNOWN);
        assertThat(InputKind.of(new byte[4000])).isEqualTo(InputKind.UNKNOWN);
        noise[0] = (byte) 0xff;
        noise[1] = (byte) 0xfe;
        Arrays.fill(noise, 2, 2000, (byte) 0);
        assertThat(InputKind.of(noise)).isEqualTo(InputKind.UNKNOWN);
    }

    @Test
    void aTextInGb18030IsNotTakenForADamagedOneInUtf8() {
        assertThat(TextEncoding.of(text.getBytes(GB18030))).contains(GB18030);
        assertThat(TextEncoding.of("预算".getBytes(GB18030))).contains(GB18030);
    }

    @Test
    void aWebPageInUtf16IsAWebPage() {
        assertThat(InputKind.of("\ufeff<html><title>404</title></html>".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(InputKind.HTML);
    }
}
